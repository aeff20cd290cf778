import type { ReactNode } from "react";
import styles from "./data-table.module.css";

export type Column = { key: string; label: ReactNode; isNumber?: boolean };
export type Row = { key: string; cells: readonly ReactNode[] };

/** A table whose first column names the row. Wide tables scroll inside a region that the keyboard reaches. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? styles.number : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>{row.cells.map((cell, index) => toCell(cell, columns[index], index))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function toCell(cell: ReactNode, column: Column | undefined, index: number) {
  const key = column?.key ?? String(index);
  if (index === 0) {
    return (
      <th key={key} scope="row">
        {cell}
      </th>
    );
  }
  return (
    <td key={key} className={column?.isNumber ? styles.number : undefined}>
      {cell}
    </td>
  );
}
