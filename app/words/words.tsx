import type { Phrase } from "./phrase.ts";

/** A phrase with its names in italics. */
export function Words({ of: phrase }: { of: Phrase }) {
  return phrase.map((piece, index) => {
    if (typeof piece === "string") return piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a phrase never change their places
    return <i key={index}>{piece.name}</i>;
  });
}
