import type { CSSProperties } from "react";
import { SITE_NAME } from "../../site/pages.ts";
import { PreviewMark } from "../../site/preview-mark.tsx";
import { COLOURS, MUTED, SHEET } from "../../site/preview-style.ts";
import { certaintyInShort } from "../../words/certainty.ts";
import { verdictLabel, verdictSentence } from "../../words/verdict.ts";
import { PreviewChart } from "./preview-chart.tsx";
import type { ResultView } from "./view.ts";

/* Drawn as an image, where styles are inline. */

const card: CSSProperties = { ...SHEET, padding: "36px 64px 40px", fontSize: 28 };

export function PreviewCard({ view }: { view: ResultView }) {
  const { outcome, order, speaker } = view;
  return (
    <div style={{ ...card, borderTop: `20px solid ${COLOURS[outcome.verdict]}` }}>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", fontSize: 26, color: MUTED }}>{verdictLabel(outcome)}</div>
        <div
          style={{ display: "flex", fontFamily: "Source Serif 4", fontSize: 56, lineHeight: 1.15, textWrap: "balance" }}
        >
          {verdictSentence(outcome, speaker)}
        </div>
        <div style={{ display: "flex", fontSize: 28, marginTop: 16 }}>{certaintyInShort(outcome, speaker)}</div>
      </div>
      <div style={{ display: "flex", gap: 56, alignItems: "flex-end" }}>
        <div style={{ display: "flex", flexDirection: "column", gap: 20, width: 460 }}>
          {order.map((framework) => (
            <div key={framework} style={{ display: "flex", flexDirection: "column" }}>
              <div style={{ display: "flex", justifyContent: "space-between" }}>
                <span>{speaker.framework[framework]}</span>
                <span>{`${Math.round(outcome.fit[framework])} of 100`}</span>
              </div>
              <div style={{ display: "flex", height: 18, marginTop: 6, background: "#dedbd1" }}>
                <div style={{ width: `${outcome.fit[framework]}%`, height: 18, background: COLOURS[framework] }} />
              </div>
            </div>
          ))}
        </div>
        <PreviewChart view={view} />
      </div>
      <div style={{ display: "flex", alignItems: "center", gap: 14, fontFamily: "Source Serif 4", fontSize: 26 }}>
        <PreviewMark height={32} />
        {SITE_NAME}
      </div>
    </div>
  );
}
