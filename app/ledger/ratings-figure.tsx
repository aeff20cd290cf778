import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type RatingItem, ratingItems } from "#lib/model/rating-items.ts";
import { FrameworkMark } from "../charts/framework-mark.tsx";
import { IntervalChart, type IntervalRow } from "../charts/interval-chart.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Figure } from "../ui/figure.tsx";
import { count } from "../words/numbers.ts";
import { facetHref } from "./addresses.ts";
import { orderIn } from "./framework-order.ts";
import styles from "./ratings-figure.module.css";

/** Every rating of a set at a glance: a row per aspect, a lane per framework, a sign per facet with its interval. */
export function RatingsFigure({ set }: { set: CriteriaSet }) {
  const items = ratingItems(set);
  const order = orderIn(set);
  const finding = `${count(items.length, "rating")} of ${count(items.length / 2, "facet")}, on scales whose ends are described below: further right is better.`;
  return (
    <Figure
      finding={finding}
      chart={
        <div className={styles.criteria}>
          <p className={styles.legend}>
            {order.map((framework) => (
              <span key={framework}>
                <FrameworkMark framework={framework} /> {set.frameworks[framework].name}
              </span>
            ))}
          </p>
          {set.criteria.map((criterion) => (
            <div key={criterion.id} className={styles.criterion}>
              <p className={styles.name}>
                <a href={`#criterion-${criterion.id}`}>{criterion.name}</a>
              </p>
              <IntervalChart
                id={`glance-${criterion.id}`}
                title={`Ratings of ${criterion.name}`}
                description={`One row for each aspect of ${criterion.name}, one lane for each framework, one sign with its interval for each facet. The figures are in the table below the chart.`}
                rows={rowsOf(
                  items.filter((item) => item.criterion === criterion),
                  order,
                )}
              />
            </div>
          ))}
        </div>
      }
      note="Each sign is the best estimate for one facet, each pale bar its interval. A lane with several signs has several facets, such as one for each place a model may run."
      table={<RatingsTable set={set} items={items} />}
    />
  );
}

function rowsOf(items: readonly RatingItem[], order: readonly RatingItem["framework"][]): IntervalRow[] {
  return [...new Set(items.map((item) => item.aspect))].map((aspect) => ({
    key: aspect.id,
    label: aspect.name,
    lanes: order.map((framework) => ({
      key: framework,
      marks: items
        .filter((item) => item.aspect === aspect && item.framework === framework)
        .map(({ anchor, rating: { low, best, high } }) => ({ key: anchor, kind: framework, low, best, high })),
    })),
  }));
}

function RatingsTable({ set, items }: { set: CriteriaSet; items: readonly RatingItem[] }) {
  const order = orderIn(set);
  return (
    <DataTable
      caption={`Every rating of ${set.title}, with its interval`}
      columns={[
        { key: "facet", label: "Facet" },
        { key: "aspect", label: "Aspect" },
        ...order.map((framework) => ({ key: framework, label: set.frameworks[framework].name, isNumber: true })),
      ]}
      rows={items
        .filter(({ framework }) => framework === order[0])
        .map(({ criterion, aspect, facet }) => ({
          key: `${criterion.id}_${aspect.id}_${facet.id}`,
          cells: [
            <a key="facet" href={facetHref(set.version, criterion.id, aspect.id, facet.id)}>
              {facet.label}
            </a>,
            `${criterion.name}: ${aspect.name}`,
            ...order.map((framework) => {
              const { best, low, high } = facet[framework];
              return `${best} (${low} to ${high})`;
            }),
          ],
        }))}
    />
  );
}
