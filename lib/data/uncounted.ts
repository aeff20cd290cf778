import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, database, write } from "./client.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { processWide } from "./process-wide.ts";
import { type Amount, addAmounts } from "./tallies.ts";
import { cellsOf, inLockOrder } from "./tally-cells.ts";

/*
 * A submission writes its result and one row of Uncounted, nothing that another submission writes too. Folding adds the
 * cells of many such results to Tally at once. Decision 7 has the figures.
 */

/** So few that the server answers others between two pages; so many that they share most of their cells. */
const PAGE = 100;
const FOLD_AFTER_MS = 1000;
const FOLD: { id: 1 } = { id: 1 };

/** Whether a batch was undone because a row that it names was gone or had changed. */
export function isMissing(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2025";
}

/** The first statement of a batch that takes away uncounted results: lets no folding pass that read them before. */
export function stopFolding(client: Client) {
  return client.fold.update({ where: FOLD, data: { number: { increment: 1 } }, select: { id: true } });
}

type Counted = { createdOn: string; source: string; answers: string; outcome: string };

function amountsOf(results: readonly Counted[]): Amount[] {
  const amounts = new Map<string, Amount>();
  for (const { createdOn, source, answers, outcome } of results) {
    for (const cell of cellsOf({ createdOn, source, answers: JSON.parse(answers), outcome: JSON.parse(outcome) })) {
      const key = `${cell.table} ${cell.cell}`;
      const known = amounts.get(key);
      if (known) known.by += 1;
      else amounts.set(key, { ...cell, by: 1 });
    }
  }
  return [...amounts.values()].sort(inLockOrder);
}

/** Folds one page in one atomic batch. @returns how many results; null when another process came between. */
async function foldPage(): Promise<number | null> {
  const { number } = await database().fold.findUniqueOrThrow({ where: FOLD });
  const select = { createdOn: true, source: true, answers: true, outcome: true };
  const rows = await database().uncounted.findMany({ take: PAGE, select: { id: true, result: { select } } });
  if (rows.length === 0) return 0;
  // Read in two statements: a result deleted between them is null, whatever its type says.
  if (rows.some(({ result }) => result === null)) return null;
  const amounts = amountsOf(rows.map(({ result }) => result));
  try {
    await write((client) =>
      client.$transaction([
        // Only from the number read before the rows: whoever took some of them away meanwhile has raised it.
        client.fold.update({ where: { ...FOLD, number }, data: { number: number + 1 }, select: { id: true } }),
        client.uncounted.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } }),
        client.$executeRaw(addAmounts(amounts)),
      ]),
    );
    return rows.length;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Folds all uncounted results into the tallies, page by page, while others write. Safe in several processes at once.
 * @returns how many this call folded.
 */
export async function foldUncounted(): Promise<number> {
  for (let folded = 0; ; ) {
    const page = await foldPage();
    if (page === 0) return folded;
    folded += page ?? 0;
    // SQLite's driver is synchronous: without a pause nothing else of this process would get its turn.
    await pause(page === null ? 50 * Math.random() : 1);
  }
}

/** Folds shortly after this call, and once for many calls; never delays or fails the caller. */
export function scheduleFolding(): void {
  const shared = processWide();
  // Instances that started together spread out, so that they seldom read the same page.
  const wait = FOLD_AFTER_MS * (1 + Math.random());
  shared.folding ??= setTimeout(() => {
    foldUncounted()
      .catch((error: unknown) => process.emitWarning(`Results stay uncounted until the next one comes: ${error}`))
      .finally(() => delete shared.folding);
  }, wait).unref();
}
