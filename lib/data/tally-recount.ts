import "server-only";
import { type Client, database, write } from "./client.ts";
import { addToTallies, readTallies, type Tallies } from "./tallies.ts";
import { cellsOf, type TallyCell } from "./tally-cells.ts";

const PAGE = 500;
const LIMIT_MS = 3_600_000;

type Reader = Pick<Client, "result" | "tally">;
export type Difference = TallyCell & { tallied: number; recounted: number };

async function recount(reader: Reader): Promise<{ tallies: Tallies; results: number }> {
  const tallies: Tallies = {};
  let results = 0;
  let after = "";
  for (;;) {
    const page = await reader.result.findMany({
      where: { source: { not: "api" }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, createdOn: true, source: true, answers: true, outcome: true },
    });
    for (const { createdOn, source, answers, outcome } of page) {
      for (const { table, cell } of cellsOf({
        createdOn,
        source,
        answers: JSON.parse(answers),
        outcome: JSON.parse(outcome),
      })) {
        tallies[table] ??= {};
        tallies[table][cell] = (tallies[table][cell] ?? 0) + 1;
      }
    }
    results += page.length;
    const last = page.at(-1);
    if (!last) return { tallies, results };
    after = last.id;
  }
}

/**
 * Counts all counted results again and compares with the tallies, both as of one moment, while others go on writing.
 * For a process of its own: the server's one SQLite connection must not be held this long.
 * @returns how many results were counted, and the cells that differ, in lock order.
 */
export async function compareTallies(): Promise<{ results: number; differences: Difference[] }> {
  return database().$transaction(
    async (snapshot) => {
      const tallied = await readTallies(snapshot);
      const { tallies, results } = await recount(snapshot);
      return { results, differences: differencesOf(tallied, tallies) };
    },
    // Both databases then show one moment throughout.
    { isolationLevel: "Serializable", timeout: LIMIT_MS, maxWait: 10_000 },
  );
}

function differencesOf(tallied: Tallies, recounted: Tallies): Difference[] {
  const tables = [...new Set([...Object.keys(tallied), ...Object.keys(recounted)])].sort();
  return tables.flatMap((table) => {
    const cells = new Set([...Object.keys(tallied[table] ?? {}), ...Object.keys(recounted[table] ?? {})]);
    return [...cells].sort().flatMap((cell) => {
      const pair = { tallied: tallied[table]?.[cell] ?? 0, recounted: recounted[table]?.[cell] ?? 0 };
      return pair.tallied === pair.recounted ? [] : [{ table, cell, ...pair }];
    });
  });
}

/**
 * Mends the tallies online: what differs is added in one atomic batch, so that results saved or deleted meanwhile,
 * which add and subtract too, stay counted right.
 */
export async function rebuildTallies(): Promise<{ results: number; differences: Difference[] }> {
  const compared = await compareTallies();
  const amounts = [...new Set(compared.differences.map(({ tallied, recounted }) => recounted - tallied))];
  const statements = amounts.flatMap((by) => {
    const cells = compared.differences.filter(({ tallied, recounted }) => recounted - tallied === by);
    const pages = Array.from({ length: Math.ceil(cells.length / PAGE) }, (_, page) =>
      cells.slice(page * PAGE, (page + 1) * PAGE),
    );
    return pages.map((page) => addToTallies(page, by));
  });
  if (statements.length > 0) {
    await write((client) => client.$transaction(statements.map((statement) => client.$executeRaw(statement))));
  }
  return compared;
}
