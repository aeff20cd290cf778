/** Numbers by table, then by cell. */
export type CellNumbers = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** For every released cell its noisy change since the release before, and its noisy total. */
export type NoisyCells = Record<string, Record<string, [change: number, total: number]>>;

/**
 * One release: each cell's net change since the last plus noise drawn for it alone, and the sum of all noisy changes so
 * far. What has been published once stays in every later release.
 * @param cells every cell there can be; @param counts exact now; @param base exact at the last release;
 * @param before the noisy totals of the last release; @param noise one draw per call
 */
export function drawRelease(
  cells: readonly { table: string; cell: string }[],
  { counts, base, before }: { counts: CellNumbers; base: CellNumbers; before: CellNumbers },
  noise: () => number,
): NoisyCells {
  const drawn: NoisyCells = {};
  const draw = (table: string, cell: string) => {
    drawn[table] ??= {};
    if (drawn[table][cell]) return;
    const change = (counts[table]?.[cell] ?? 0) - (base[table]?.[cell] ?? 0) + noise();
    drawn[table][cell] = [change, (before[table]?.[cell] ?? 0) + change];
  };
  for (const { table, cell } of cells) draw(table, cell);
  for (const [table, released] of Object.entries(before)) for (const cell of Object.keys(released)) draw(table, cell);
  return drawn;
}
