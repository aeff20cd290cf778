import { Prose, Section } from "../ui/section.tsx";

const WORKS: readonly { topic: string; works: string }[] = [
  { topic: "Weights from an order of importance", works: "Roberts & Goodwin 2002; Danielson & Ekenberg 2016" },
  {
    topic: "The share of weightings that agree",
    works: "Lahdelma & Salminen 2001 (SMAA-2); Varsi 1973; Ali 1973; Calès, Chalkis & Emiris 2018",
  },
  { topic: "When mean and variance settle that share", works: "Mercadier & Strobel 2021 (Vysochanskij–Petunin)" },
  { topic: "Anchored scales instead of relative ones", works: "Monat 2009" },
  {
    topic: "Other methods and their pitfalls",
    works: "Tzeng & Huang 2011; Opricovic & Tzeng 2004; Zhao 2013; Dezert et al. 2020",
  },
  { topic: "The method decides the advice", works: "Louwerse & Rosema 2014" },
  { topic: "The choice of questions decides the advice", works: "Lefevere & Walgrave 2014" },
  { topic: "Intervals of shares", works: "Wilson 1927" },
];

export function Literature() {
  return (
    <Section id="literature" title="What it builds on">
      <Prose>
        <ul>
          {WORKS.map(({ topic, works }) => (
            <li key={topic}>
              {topic}: {works}.
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}
