import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { type FacetDifference, leaderOf, sideBySide } from "#lib/model/side-by-side.ts";
import { IntervalChart } from "../charts/interval-chart.tsx";
import { facetHref } from "../ledger/addresses.ts";
import { orderIn } from "../ledger/framework-order.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Figure } from "../ui/figure.tsx";
import { count } from "../words/numbers.ts";

/** Every difference of the set on one axis, a row per criterion; whoever is ahead stands on its own side. */
export function SidesFigure({ set }: { set: CriteriaSet }) {
  const [left, right] = orderIn(set);
  const sides = sideBySide(set);
  const facets = sides.flatMap(({ ahead, even }) => [...ahead[left], ...even, ...ahead[right]]);
  const name = (framework: Framework) => set.frameworks[framework].name;
  const leads = (framework: Framework) => facets.filter(({ difference }) => leaderOf(difference) === framework).length;
  const finding = `Of ${count(facets.length, "facet")}, ${name(left)} is ahead in ${leads(left)}, ${name(right)} in ${leads(right)}, and ${facets.length - leads(left) - leads(right)} are even. Your answers decide which of them count.`;
  const towardsRight = ({ difference }: FacetDifference) => (right === "pytorch" ? difference : -difference);
  return (
    <Figure
      finding={finding}
      chart={
        <IntervalChart
          id="leads-chart"
          title={`Leads of ${name(left)} to the left and of ${name(right)} to the right`}
          description={finding}
          axis={{
            from: -100,
            to: 100,
            ticks: [
              { value: -60, label: `← ${name(left)} +60` },
              { value: 0, label: "even" },
              { value: 60, label: `${name(right)} +60 →` },
            ],
          }}
          rows={sides.map(({ criterion, ahead, even }) => ({
            key: criterion.id,
            label: criterion.name,
            lanes: [
              {
                key: "leads",
                marks: [...even, ...ahead[left], ...ahead[right]].map((entry) => ({
                  key: `${entry.aspect.id}/${entry.facet.id}`,
                  kind: leaderOf(entry.difference) ?? "even",
                  best: towardsRight(entry),
                })),
              },
            ],
          }))}
        />
      }
      note="A sign for each facet: a square where TensorFlow is ahead, a circle where PyTorch is, a narrow bar where it is even."
      table={
        <DataTable
          caption="Best estimates of both frameworks in every facet"
          columns={[
            { key: "facet", label: "Facet" },
            { key: "criterion", label: "Criterion" },
            { key: left, label: name(left), isNumber: true },
            { key: right, label: name(right), isNumber: true },
          ]}
          rows={facets.map(({ criterion, aspect, facet }) => ({
            key: `${criterion.id}/${aspect.id}/${facet.id}`,
            cells: [
              <a key="facet" href={facetHref(set.version, criterion.id, aspect.id, facet.id)}>
                {facet.label}
              </a>,
              criterion.name,
              facet[left].best,
              facet[right].best,
            ],
          }))}
        />
      }
    />
  );
}
