import type { z } from "zod";
import { checkCriteriaSet } from "#lib/model/check-criteria-set.ts";
import type { criteriaSetSchema } from "#lib/model/criteria-set.ts";

type CriteriaDocument = z.input<typeof criteriaSetSchema>;
type Path = (string | number)[];

const rating = (best: number) => ({ low: best - 10, best, high: best + 10, reason: "Because.", evidence: ["one"] });
const facet = (id: string, tensorflow: number, pytorch: number) => ({
  id,
  label: `${id} label`,
  tensorflow: rating(tensorflow),
  pytorch: rating(pytorch),
});
const question = (id: string) => ({ id, title: `${id}?`, short: id, why: "It matters." });
const option = (id: string) => ({ id, label: id });
const framework = (name: string) => ({
  name,
  about: `${name} is a framework.`,
  chooseWhen: ["It fits."],
  firstSteps: [{ text: "Begin", url: "https://example.org/" }],
});

/** A small criteria document with one of everything and nothing wrong; a fresh copy each time. */
export function criteriaDocument(): CriteriaDocument {
  return {
    version: "small",
    title: "A small set",
    summary: "For tests.",
    publishedOn: "2026-01-31",
    agenda: "None.",
    funding: "None.",
    authors: "The tests.",
    stance: "None.",
    updatePolicy: "Never.",
    staleAfterMonths: 24,
    staleWidening: 5,
    thresholds: { minimumMargin: 3, clearSupport: 0.9, clearMinAnswered: 1, leaningSupport: 0.65 },
    frameworks: { tensorflow: framework("TensorFlow"), pytorch: framework("PyTorch") },
    questions: [
      { ...question("leaning"), kind: "single", scored: false, options: [option("left"), option("right")] },
      { ...question("goal"), kind: "single", options: [option("learn"), option("ship")] },
      {
        ...question("deploy"),
        kind: "multiple",
        askedWhen: { goal: ["ship"] },
        options: [option("phone"), option("server"), { ...option("nowhere"), exclusive: true }],
      },
      { ...question("priorities"), kind: "tiers" },
    ],
    criteria: [
      {
        id: "ease",
        name: "Ease",
        what: "How easy it is.",
        aspects: [
          {
            id: "start",
            name: "Start",
            share: 100,
            scale: { zero: "Hard", hundred: "Easy" },
            facets: [facet("any", 60, 70), { ...facet("learning", 50, 75), when: { goal: ["learn"] } }],
          },
        ],
      },
      {
        id: "shipping",
        name: "Shipping",
        what: "How well it ships.",
        aspects: [
          {
            id: "targets",
            name: "Targets",
            share: 60,
            scale: { zero: "Nowhere", hundred: "Everywhere" },
            appliesWhen: { goal: ["ship"] },
            facets: [facet("any", 70, 65), { ...facet("phone", 80, 60), when: { deploy: ["phone"] } }],
          },
          {
            id: "tools",
            name: "Tools",
            share: 40,
            scale: { zero: "None", hundred: "All" },
            facets: [facet("any", 70, 70)],
          },
        ],
      },
    ],
    dealbreakers: [
      {
        id: "no-phone",
        framework: "pytorch",
        effect: "at-risk",
        when: { deploy: ["phone"] },
        reason: "Untested.",
        evidence: ["one"],
      },
    ],
    advice: [{ id: "try", title: "Try", text: "Try both.", evidence: ["one"], when: { leaning: ["left"] } }],
    trends: [
      {
        id: "stars",
        title: "Stars",
        unit: "stars",
        evidence: ["one"],
        points: [
          { date: "2024-01-01", tensorflow: 1, pytorch: 1 },
          { date: "2025-01-01", tensorflow: 1, pytorch: 2 },
        ],
      },
    ],
    evidence: [
      {
        id: "one",
        framework: "both",
        topic: "Everything",
        claim: "It is so.",
        sourceTitle: "A source",
        asOf: "2025-12-01",
        confidence: "low",
      },
    ],
  };
}

/** The small document with the value at a path replaced, or taken away when it is undefined. */
export function documentWith(path: Path, value: unknown): unknown {
  const document = criteriaDocument();
  const parent = path.slice(0, -1).reduce<object>((node, key) => {
    const child: unknown = Reflect.get(node, key);
    if (typeof child !== "object" || child === null) throw new Error(`nothing at ${path.join(".")}`);
    return child;
  }, document);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return document;
}

/** What the check finds wrong with a document, as "path: message". */
export function problemsOf(document: unknown): string[] {
  const checked = checkCriteriaSet(document);
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** What the check finds wrong with the small document once one value is replaced. */
export const problemsWith = (path: Path, value: unknown): string[] => problemsOf(documentWith(path, value));
