import type { Release } from "#lib/data/releases.ts";
import type { Kind } from "../charts/fills.tsx";

/** The possible answers of the wizard, in the order in which statistics show them; ties keep it. */
export const VERDICTS = ["pytorch", "tensorflow", "close", "neither"] as const satisfies readonly Kind[];

export const VERDICT_LABELS: Record<Kind, string> = {
  pytorch: "PyTorch",
  tensorflow: "TensorFlow",
  close: "Too close to call",
  neither: "Neither",
};

/** The released total of one row of a table by verdict, and in how many noise draws it was made. */
export function releasedCell(release: Release, table: string, cells: readonly string[]) {
  const values = cells.flatMap((cell) => release.tables[table]?.[cell] ?? []);
  return { total: values.reduce((sum, value) => sum + value, 0), draws: values.length * release.number };
}
