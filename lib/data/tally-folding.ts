import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, database, write } from "./client.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { isMissing } from "./known-errors.ts";
import { processWide } from "./process-wide.ts";
import { addAmounts } from "./tallies.ts";
import { type Amount, amountsIn, talliesOf } from "./tally-counts.ts";

/*
 * A submission writes one row, its result, which says that it awaits its tally: nothing that another submission writes
 * too. Folding adds the cells of many such results to Tally at once. Decision 7 has the figures.
 */

/** So few that the server answers others between two pages; so many that they share most of their cells. */
const PAGE = 100;
const FOLD_AFTER_MS = 1000;
const FOLD: { id: 1 } = { id: 1 };

/** The first statement of a batch that takes away results that await their tally: lets no folding pass that read them before. */
export function stopFolding(client: Client) {
  return client.fold.update({ where: FOLD, data: { number: { increment: 1 } }, select: { id: true } });
}

type Counted = { id: string; createdOn: string; source: string; answers: string; outcome: string };

function amountsOf(results: readonly Counted[]): Amount[] {
  const counted = results.map(({ createdOn, source, answers, outcome }) => {
    return { createdOn, source, answers: JSON.parse(answers), outcome: JSON.parse(outcome) };
  });
  return amountsIn(talliesOf(counted));
}

/** Folds one page in one atomic batch. @returns how many results; null when another process came between. */
async function foldPage(): Promise<number | null> {
  const { number } = await database().fold.findUniqueOrThrow({ where: FOLD });
  // Not through Prisma's filters: only the bare column is answered by the index of those that wait.
  const rows = await database().$queryRaw<Counted[]>`
    SELECT "id", "createdOn", "source", "answers", "outcome" FROM "Result" WHERE "awaitsTally" LIMIT ${PAGE}`;
  if (rows.length === 0) return 0;
  const ids = Prisma.join(rows.map(({ id }) => id));
  const amounts = amountsOf(rows);
  try {
    await write((client) =>
      client.$transaction([
        // Only from the number read before the rows: whoever took some of them away meanwhile has raised it.
        client.fold.update({ where: { ...FOLD, number }, data: { number: number + 1 }, select: { id: true } }),
        client.$executeRaw`UPDATE "Result" SET "awaitsTally" = FALSE WHERE "id" IN (${ids})`,
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
 * Folds all results that await it into the tallies, page by page, while others write. Safe in several processes at once.
 * @returns how many this call folded.
 */
export async function foldResults(): Promise<number> {
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
    foldResults()
      .catch((error: unknown) =>
        process.emitWarning(`Results are not folded into the tallies until the next one comes: ${error}`),
      )
      .finally(() => delete shared.folding);
  }, wait).unref();
}
