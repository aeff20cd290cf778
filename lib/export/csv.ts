import { stringify } from "csv-stringify/sync";

export type Cell = string | number | null;

/**
 * Rows as RFC 4180 CSV: CRLF after every row, quotes where needed. Text that a spreadsheet would run as a formula is
 * neutralised by an apostrophe in front of it; numbers stay numbers, also negative ones. Null is an empty cell.
 * @param columns the header row, in order.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? neutralise(cell) : cell))),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}

// Spreadsheets run what begins with one of these, full-width forms included, and some skip blanks before it
// (OWASP "CSV Injection"; ASVS 5.0 1.2.10).
const FORMULA_SIGNS = new Set([..."=+-@＝＋－＠"]);
const FORMULA_STARTS = new Set(["\t", "\r", "\n", "\0"]);

function neutralise(text: string): string {
  const visible = text.replaceAll("\0", " ").trimStart();
  return FORMULA_STARTS.has(text.charAt(0)) || FORMULA_SIGNS.has(visible.charAt(0)) ? `'${text}` : text;
}
