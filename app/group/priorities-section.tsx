import { DotStrip } from "../charts/dot-strip.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Figure } from "../ui/figure.tsx";
import { Section } from "../ui/section.tsx";
import { tierInWords } from "../words/flips.ts";
import { isSplit, priorityFinding, weightRange } from "../words/group.ts";
import { percent } from "../words/numbers.ts";
import { type GroupView, sectionId, sectionTitle } from "./group-view.ts";
import { Member } from "./people.tsx";

/** Where priorities agree and where they split: a strip per criterion, the widest split first. */
export function PrioritiesSection({ view }: { view: GroupView }) {
  const { group, members, speaker } = view;
  const criteria = group.criteria.toSorted((a, b) => b.spread - a.spread);
  const finding = priorityFinding(criteria, speaker);
  const largest = Math.max(0.2, ...criteria.flatMap(({ weights }) => weights.map((weight) => weight ?? 0)));
  const to = Math.ceil(largest * 10) / 10;
  const ticks = [0, to / 2, to].map((value) => ({ value, label: `${Math.round(value * 100)}%` }));
  return (
    <Section id={sectionId(view, "priorities")} title={sectionTitle(view, "What matters to whom")}>
      <Figure
        finding={finding}
        chart={
          <DotStrip
            id={sectionId(view, "priorities-chart")}
            title="The weight of each criterion for each person"
            description={`${finding} A dot per person, the dashed line is their mean.`}
            axis={{ to, ticks }}
            rows={criteria.map((criterion) => ({
              key: criterion.criterion,
              label: speaker.criterion(criterion.criterion),
              valueText: isSplit(criterion) ? "split" : "agreed",
              mean: criterion.weight,
              dots: members.flatMap(({ letter }, k) => {
                const value = criterion.weights[k];
                return value === null || value === undefined ? [] : [{ key: letter, letter, value }];
              }),
            }))}
          />
        }
        note={
          <>
            A dot per person: <Letters view={view} />. The dashed line is the mean of all. “Split” means ten percentage
            points or more from the least to the most.
          </>
        }
        table={<WeightsTable view={view} />}
      />
    </Section>
  );
}

function Letters({ view }: { view: GroupView }) {
  return view.members.map((member, k) => (
    <span key={member.letter}>
      {k === 0 ? "" : "; "}
      <Member member={member} />
    </span>
  ));
}

function WeightsTable({ view: { group, members, speaker } }: { view: GroupView }) {
  const tierOf = (member: number, criterion: string) =>
    members[member]?.outcome.contributions.find((one) => one.criterion === criterion)?.tier;
  return (
    <DataTable
      caption="Everyone’s weight for each criterion"
      columns={[
        { key: "criterion", label: "Criterion" },
        ...members.map((member) => ({ key: member.letter, label: <Member member={member} /> })),
        { key: "range", label: "Range" },
      ]}
      rows={group.criteria.map((row) => ({
        key: row.criterion,
        cells: [
          speaker.criterion(row.criterion),
          ...row.weights.map((weight, k) => {
            const tier = tierOf(k, row.criterion);
            return weight === null || tier === undefined ? "left out" : `${percent(weight)}, ${tierInWords(tier)}`;
          }),
          weightRange(row),
        ],
      }))}
    />
  );
}
