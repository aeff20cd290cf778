import { createHash } from "node:crypto";
import type { PageText } from "./page-text.ts";

/** Rises when the drawing changes, so that kept copies of the old one are passed over. */
const DRAWING = 1;

/** Names what an image shows: other words, other name. Whoever asks by this name may keep the image for ever. */
export function previewName({ title, description }: PageText): string {
  return createHash("sha256")
    .update(JSON.stringify([DRAWING, title, description]))
    .digest("base64url")
    .slice(0, 12);
}

export function previewHref(text: PageText): string {
  return `/preview${text.path === "/" ? "" : text.path}?v=${previewName(text)}`;
}
