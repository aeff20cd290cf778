import { COLOURS, INK } from "./preview-style.ts";

/** The mark of app/ui/mark.tsx for images, which know no style sheet. */
export function PreviewMark({ height }: { height: number }) {
  return (
    <svg viewBox="0 0 32 24" width={(height * 4) / 3} height={height} aria-hidden="true">
      <rect x="2" y="4" width="16" height="16" rx="1" fill={COLOURS.tensorflow} />
      <circle cx="22" cy="12" r="8" fill={COLOURS.pytorch} />
      <path d="M18 5.072A8 8 0 0 0 18 18.928z" fill={INK} />
    </svg>
  );
}
