import { DivergingChart } from "../../charts/diverging-chart.tsx";
import { Figure } from "../../ui/figure.tsx";
import { Section } from "../../ui/section.tsx";
import { list } from "../../words/numbers.ts";
import { chartFinding } from "./chart-finding.ts";
import { chartRows } from "./chart-rows.ts";
import styles from "./criteria-section.module.css";
import { CriteriaTable } from "./criteria-table.tsx";
import { CriterionDetails } from "./criterion-details.tsx";
import type { ResultView } from "./view.ts";

const POINTS = "Points of difference on a scale of 100.";
const ROUNDED = "Each figure is rounded by itself, so a lead can be one off the difference between the two beside it.";

export function CriteriaSection({ view }: { view: ResultView }) {
  const { outcome, order, speaker } = view;
  const finding = chartFinding(outcome, speaker);
  return (
    <Section id="criteria" title="Every criterion">
      <Figure
        finding={finding}
        chart={
          <DivergingChart
            id="criteria-chart"
            title="Difference between the frameworks on each criterion"
            description={`${finding} Each bar runs from the middle towards the framework that is ahead.`}
            {...chartRows(outcome, order, speaker)}
          />
        }
        note={view.isFull ? `${POINTS} The thin line shows how far the difference could lie either way.` : POINTS}
        table={
          <>
            <CriteriaTable view={view} />
            <p className={styles.small}>{ROUNDED}</p>
          </>
        }
      />
      {outcome.vanished.length > 0 && view.isFull ? (
        <p>Left out, because nothing in it applies here: {list(outcome.vanished.map(speaker.criterion))}.</p>
      ) : null}
      <div className={styles.details}>
        {outcome.contributions.map((contribution) => (
          <CriterionDetails key={contribution.criterion} contribution={contribution} view={view} />
        ))}
      </div>
    </Section>
  );
}
