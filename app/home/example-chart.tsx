import { DivergingChart } from "../charts/diverging-chart.tsx";
import type { Example } from "../example/example.ts";
import { chartRows } from "../r/[id]/chart-rows.ts";
import styles from "./example-section.module.css";

const SHOWN = 4;

/** Where the two differ most in the example: the first glance at what a result shows of every criterion. */
export function ExampleChart({ example: { outcome, order, speaker } }: { example: Example }) {
  const size = (of: { difference: number }) => Math.abs(of.difference);
  const contributions = outcome.contributions.toSorted((a, b) => size(b) - size(a)).slice(0, SHOWN);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.label}>Where they differ most</figcaption>
      <DivergingChart
        id="example-chart"
        title="The largest differences between the frameworks in the example"
        description="Each bar runs from the middle towards the framework that is ahead."
        {...chartRows({ contributions }, order, speaker)}
      />
    </figure>
  );
}
