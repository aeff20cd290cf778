import { Prose, Section } from "../ui/section.tsx";

export function WhoSeesWhat() {
  return (
    <Section id="who" title="Who sees what">
      <Prose>
        <p>
          A result has a link that cannot be guessed. Whoever you give it to sees the verdict, how sure it is, how well
          both frameworks fit, the score per criterion and the evidence behind the ratings. They do not see your
          answers, your priorities, or anything that gives them away, unless you share those too. Search engines are
          told not to list results.
        </p>
        <p>
          The statistics show no group smaller than 10, and nothing until enough results have come in. Where too little
          is known, the page says “not enough data” and nothing else.
        </p>
      </Prose>
    </Section>
  );
}
