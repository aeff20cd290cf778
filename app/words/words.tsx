import { createElement, Fragment } from "react";
import type { Phrase } from "./phrase.ts";

/** A phrase with its names in italics. */
export function Words({ of: phrase }: { of: Phrase }) {
  const pieces = phrase.map((piece) => (typeof piece === "string" ? piece : createElement("i", null, piece.name)));
  // Spread, not a list: pieces never change their places, so React needs no keys for them.
  return createElement(Fragment, null, ...pieces);
}
