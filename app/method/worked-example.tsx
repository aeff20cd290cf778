import type { Example } from "../example/example.ts";
import { ExampleAnswers } from "../home/example-answers.tsx";
import { WeightsTable } from "../r/[id]/weights-table.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Prose, Section } from "../ui/section.tsx";
import { evidenceSentence, marginSentence, notClearReasons, supportSentence } from "../words/certainty.ts";
import { list } from "../words/numbers.ts";
import { verdictLabel } from "../words/verdict.ts";

/** The steps on an invented project, computed by the code that computes results. */
export function WorkedExample({ example }: { example: Example }) {
  const { outcome, order, set, speaker } = example;
  const fits = order.map((framework) => `${speaker.framework[framework]} ${outcome.fit[framework].toFixed(1)}`);
  const reasons = notClearReasons(outcome, set.thresholds);
  return (
    <Section
      id="example"
      title="A worked example"
      intro={<p>An invented project, computed for this page by the same code as every result, on {set.title}.</p>}
    >
      <Disclosure summary="Its answers">
        <ExampleAnswers example={example} />
      </Disclosure>
      <WeightsTable view={example} />
      <Prose>
        <p>
          Each value times its weight, added up, gives the fits: {list(fits)}. Before rounding, the last column adds up
          to the margin of {Math.abs(outcome.margin).toFixed(1)}: {marginSentence(outcome, speaker)}
        </p>
        <p>
          {supportSentence(outcome, speaker)} The exact share is {outcome.support.toFixed(4)}.{" "}
          {evidenceSentence(outcome, speaker)}
        </p>
        <p>
          Verdict: <strong>{verdictLabel(outcome)}</strong>
          {reasons.length > 0 ? `; it is no clearer because ${list(reasons)}` : null}.
        </p>
      </Prose>
    </Section>
  );
}
