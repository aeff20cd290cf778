import { type Countable, cellGroupsOf, inLockOrder, type TallyCell } from "./tally-cells.ts";

/** Counts by table, then by cell. */
export type Tallies = Record<string, Record<string, number>>;
export type Amount = TallyCell & { by: number };

/** Adds an amount to one cell of `tallies`, in place. */
export function addTo(tallies: Tallies, { table, cell, by }: Amount): void {
  tallies[table] ??= {};
  tallies[table][cell] = (tallies[table][cell] ?? 0) + by;
}

/** What a tally adds to each of its cells, in lock order. */
export function amountsIn(tallies: Tallies): Amount[] {
  const amounts = Object.entries(tallies).flatMap(([table, cells]) =>
    Object.entries(cells).map(([cell, by]) => ({ table, cell, by })),
  );
  return amounts.sort(inLockOrder);
}

/**
 * How many of some results are counted in each cell: what `cellsOf` gives for each of them, added up. The names of
 * tables under a filter are put together once for all results: spelling them out for each takes most of the time.
 */
export function talliesOf(results: readonly Countable[]): Tallies {
  const groups = new Map<string, Tallies>();
  for (const result of results) {
    for (const { prefix, cells } of cellGroupsOf(result)) {
      const group = groups.get(prefix) ?? {};
      groups.set(prefix, group);
      for (const { table, cell } of cells) addTo(group, { table, cell, by: 1 });
    }
  }
  const tables = [...groups].flatMap(([prefix, group]) =>
    Object.entries(group).map(([table, cells]) => [prefix + table, cells] as const),
  );
  return Object.fromEntries(tables);
}
