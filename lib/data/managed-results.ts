import "server-only";
import { activity } from "./activity.ts";
import { type Client, database, write } from "./client.ts";
import { isCounted } from "./counted-sources.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { isMissing } from "./known-errors.ts";
import { addAmounts } from "./tallies.ts";
import { cellsOf } from "./tally-cells.ts";
import { stopFolding } from "./tally-folding.ts";

/* What the owner of a result may do to it. Whether the caller is the owner is asked before: see isOwner. */

export type ResultChange = { sharesAnswers?: boolean; expiresOn?: string | null };

/** Shares or hides the answers, or sets the day from which the result is gone. @returns false when there is no such result. */
export async function changeResult(id: string, change: ResultChange): Promise<boolean> {
  const { count } = await write((client) => client.result.updateMany({ where: { id }, data: change }));
  return count > 0;
}

/**
 * Deletes a result and, if it was counted, takes it out of the tallies, in one atomic batch.
 * @returns false when there is no such result. Of two that delete it at once both succeed and it is counted out once.
 */
export async function deleteResult(id: string): Promise<boolean> {
  for (let isKnown = false; ; isKnown = true) {
    const row = await database().result.findUnique({ where: { id } });
    if (row === null) return isKnown;
    try {
      await write<unknown>((client) => client.$transaction(deletion(client, row)));
      activity().deletions += 1;
      return true;
    } catch (error) {
      // Gone, or folded into the tallies since it was read: look again.
      if (!isMissing(error)) throw error;
    }
  }
}

type Row = { id: string; createdOn: string; source: string; answers: string; outcome: string; awaitsTally: boolean };

/** The statements that delete it. The first ones take the write lock, and fail if the row is not as it was read. */
function deletion(client: Client, { id, awaitsTally, ...row }: Row): Prisma.PrismaPromise<unknown>[] {
  const remove = client.result.delete({ where: { id, awaitsTally }, select: { id: true } });
  if (!isCounted(row.source)) return [remove];
  if (awaitsTally) return [stopFolding(client), remove];
  const cells = cellsOf({ ...row, answers: JSON.parse(row.answers), outcome: JSON.parse(row.outcome) });
  return [remove, client.$executeRaw(addAmounts(cells.map((cell) => ({ ...cell, by: -1 }))))];
}
