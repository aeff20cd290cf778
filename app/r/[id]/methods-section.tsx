import { FrameworkMark } from "../../charts/framework-mark.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/section.tsx";
import { methodName, methodsSentence } from "../../words/methods.ts";
import type { ResultView } from "./view.ts";

export function MethodsSection({ view }: { view: ResultView }) {
  const { outcome, order, speaker } = view;
  if (outcome.methods.length === 0) return null;
  return (
    <Section id="methods" title="What other methods say" intro={<p>{methodsSentence(outcome, speaker)}</p>}>
      <DataTable
        caption="The same figures by other decision methods"
        columns={[
          { key: "method", label: "Method" },
          { key: "winner", label: "Puts first" },
          ...order.map((framework) => ({ key: framework, label: speaker.framework[framework], isNumber: true })),
        ]}
        rows={outcome.methods.map((result) => ({
          key: result.method,
          cells: [
            methodName(result.method),
            result.winner ? (
              <span key="winner" className="unbroken">
                <FrameworkMark framework={result.winner} /> {speaker.framework[result.winner]}
              </span>
            ) : (
              "neither"
            ),
            ...order.map((framework) => scoreText(result[framework])),
          ],
        }))}
      />
    </Section>
  );
}

/** Each method has its own scale: fits go to 100, closeness to 1, net flows from −1 to 1. */
function scoreText(score: number): string {
  return Math.abs(score) > 2 ? score.toFixed(0) : score.toFixed(2).replace("-", "−");
}
