import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { points } from "../../words/numbers.ts";
import type { ComparisonView } from "./view.ts";

/** The score per criterion of every result, which anyone with its link may see; a table per criteria set. */
export function ScoresSection({ view }: { view: ComparisonView }) {
  return (
    <Section id="scores" title="Score per criterion" intro="Who is ahead, and by how many points on a scale of 100.">
      {view.sets.map((set) => (
        <Scores key={set.version} view={view} set={set} />
      ))}
    </Section>
  );
}

function Scores({ view: { results, speaker }, set }: { view: ComparisonView; set: CriteriaSet }) {
  const shown = results.filter(({ outcome }) => outcome.criteria === set.version);
  const scoreIn = (result: (typeof shown)[number], criterion: string) => {
    const found = result.outcome.contributions.find((contribution) => contribution.criterion === criterion);
    if (found === undefined) return "left out";
    const whole = Math.round(found.difference);
    return whole === 0 ? "level" : `${speaker.framework[whole > 0 ? "pytorch" : "tensorflow"]} by ${points(whole)}`;
  };
  return (
    <DataTable
      caption={`Scores by “${set.title}”`}
      columns={[
        { key: "criterion", label: "Criterion" },
        ...shown.map((result) => ({ key: result.letter, label: <a href={result.href}>{result.label}</a> })),
      ]}
      rows={set.criteria.map(({ id, name }) => ({ key: id, cells: [name, ...shown.map((one) => scoreIn(one, id))] }))}
    />
  );
}
