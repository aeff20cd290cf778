import type { ReactNode } from "react";
import { numerals } from "../words/numbers.ts";
import styles from "./data-table.module.css";
import { ScrollRegion } from "./scroll-region.tsx";

/** A column holds words, or numbers, or whole sentences, which need more room. */
export type Column = { key: string; label: ReactNode; isNumber?: boolean; isSentences?: boolean };
export type Row = { key: string; cells: readonly ReactNode[] };

/** A table whose first column names the row. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const numbers = numbersFrom(columns);
  return (
    <ScrollRegion label={caption}>
      <table className={numbers ? `${styles.table} ${styles[numbers]}` : styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.isSentences ? styles.sentences : numberClass(column, columns)}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{row.cells.map((cell, index) => toCell(cell, columns, index))}</tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Where all but the first column are numbers, or all but the first two, the table says so once for all its cells. */
function numbersFrom(columns: readonly Column[]): "numbersFromSecond" | "numbersFromThird" | null {
  const first = columns.findIndex(({ isNumber }) => isNumber);
  const isRest = columns.every(({ isNumber }, index) => Boolean(isNumber) === index >= first);
  if (!isRest) return null;
  return first === 1 ? "numbersFromSecond" : first === 2 ? "numbersFromThird" : null;
}

function numberClass(column: Column | undefined, columns: readonly Column[]): string | undefined {
  return column?.isNumber && numbersFrom(columns) === null ? styles.number : undefined;
}

function toCell(cell: ReactNode, columns: readonly Column[], index: number) {
  const column = columns[index];
  const key = column?.key ?? String(index);
  const content = typeof cell === "number" ? numerals(cell) : cell;
  if (index === 0) {
    return (
      <th key={key} scope="row">
        {content}
      </th>
    );
  }
  return (
    <td key={key} className={numberClass(column, columns)}>
      {content}
    </td>
  );
}
