import { COLOURS, INK } from "../../site/preview-style.ts";
import type { ResultView } from "./view.ts";

const HALF = 260;
const BAR = 14;

/** The score per criterion as bars from the middle, towards the framework that is ahead. */
export function PreviewChart({ view }: { view: ResultView }) {
  const { outcome, order, speaker } = view;
  const reach = Math.max(20, ...outcome.contributions.map(({ difference }) => Math.abs(difference)));
  const sign = order[1] === "pytorch" ? 1 : -1;
  return (
    <div style={{ display: "flex", flexDirection: "column", width: 2 * HALF }}>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 20, marginBottom: 10 }}>
        <span>{speaker.framework[order[0]]} ahead</span>
        <span>{speaker.framework[order[1]]} ahead</span>
      </div>
      {outcome.contributions.map(({ criterion, difference }) => {
        const width = Math.max(2, (Math.abs(difference) / reach) * HALF);
        const isRight = sign * difference > 0;
        const colour = difference === 0 ? INK : COLOURS[difference > 0 ? "pytorch" : "tensorflow"];
        return (
          <div key={criterion} style={{ display: "flex", height: BAR + 4 }}>
            <div style={{ width, height: BAR, marginLeft: isRight ? HALF : HALF - width, background: colour }} />
          </div>
        );
      })}
    </div>
  );
}
