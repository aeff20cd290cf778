import type { CSSProperties } from "react";
import type { PageText } from "./page-text.ts";
import { SITE_NAME } from "./pages.ts";
import { PreviewMark } from "./preview-mark.tsx";
import { COLOURS, INK, MUTED, SHEET } from "./preview-style.ts";

/* Drawn as an image, where styles are inline. */

const sheet: CSSProperties = { ...SHEET, padding: "64px 72px 56px" };

const title: CSSProperties = {
  fontFamily: "Source Serif 4",
  lineHeight: 1.12,
  letterSpacing: "-0.015em",
  textWrap: "balance",
};

const DESCRIPTION_LENGTH = 230;

function shortened(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION_LENGTH)).replace(/[,;:.]$/, "")} …`;
}

/** What a link to a page of ours looks like where it is pasted. */
export function PreviewPage({ text }: { text: PageText }) {
  return (
    <div style={sheet}>
      <div style={{ display: "flex", alignItems: "center", gap: 20, fontFamily: "Source Serif 4", fontSize: 36 }}>
        <PreviewMark height={44} />
        {SITE_NAME}
      </div>
      <div style={{ display: "flex", flexDirection: "column", gap: 28 }}>
        <div style={{ display: "flex", ...title, fontSize: text.title.length > 44 ? 68 : 80 }}>{text.title}</div>
        <div style={{ display: "flex", fontSize: 34, lineHeight: 1.35, color: MUTED }}>
          {shortened(text.description)}
        </div>
      </div>
      <div style={{ display: "flex", height: 14 }}>
        <div style={{ flex: 1, background: COLOURS.tensorflow }} />
        <div style={{ width: 120, background: INK }} />
        <div style={{ flex: 1, background: COLOURS.pytorch, borderRadius: "0 7px 7px 0" }} />
      </div>
    </div>
  );
}
