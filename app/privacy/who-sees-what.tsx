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
          If you answer in a team, nobody sees your result before the team reveals, you included. From then on everyone
          with the team’s link sees your verdict, priorities and answers, under the name you gave there, or none. A
          small group is not anonymous. You can leave the team or delete your result at any time, and are out of it at
          once. A name is kept for nothing else.
        </p>
        <p>
          The statistics show no group smaller than 10, and nothing until enough results have come in. Where too little
          is known, the page says “not enough data” and nothing else.
        </p>
      </Prose>
    </Section>
  );
}
