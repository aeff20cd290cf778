import { Disclosure } from "../../ui/disclosure.tsx";
import { Prose, Section } from "../../ui/section.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";
import { overallFigures } from "./overall-figures.ts";
import { StabilityTable } from "./stability-table.tsx";
import type { ResultView } from "./view.ts";
import { WeightsTable } from "./weights-table.tsx";

export function NumbersSection({ view }: { view: ResultView }) {
  const { outcome, set } = view;
  return (
    <Section id="numbers" title="How this was computed">
      <Prose>
        <p>
          Each answer picks ratings from “{set.title}”. The priorities give each criterion a weight. The fit of a
          framework is the weighted sum of its ratings. <a href="/method">The method, step by step</a>.
        </p>
      </Prose>
      <Disclosure summary="All the numbers">
        <SummaryList rows={overallFigures(view)} />
        <h3>Weights and what they add</h3>
        <WeightsTable view={view} />
        {outcome.flips.stability.length > 0 ? (
          <>
            <h3>How far each weight could move</h3>
            <StabilityTable view={view} />
          </>
        ) : null}
      </Disclosure>
    </Section>
  );
}
