import { numerals } from "./numbers.ts";

/*
 * A sentence in which some pieces are names out of the criteria set (a criterion, an option). Pages set the names in
 * italics, so that "Libraries" reads as a name; plain text puts nothing around them.
 */

export type Piece = string | { readonly name: string };
export type Phrase = readonly Piece[];

/** Marks a piece as a name. */
export function name(text: string): Piece {
  return { name: text };
}

/** Template tag: strings stay, names stay names, numbers become text, phrases are spliced in. */
export function phrase(strings: TemplateStringsArray, ...values: (Piece | number | Phrase)[]): Phrase {
  return strings.flatMap((text, index): Piece[] => {
    const value = values[index];
    if (value === undefined) return text ? [text] : [];
    const pieces: Phrase = isPhrase(value) ? value : [typeof value === "number" ? numerals(value) : value];
    return text ? [text, ...pieces] : [...pieces];
  });
}

/** The phrase without marks. */
export function plainText(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("");
}

function isPhrase(value: Piece | number | Phrase): value is Phrase {
  return Array.isArray(value);
}
