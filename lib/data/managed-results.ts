import "server-only";
import { activity } from "./activity.ts";
import { database, write } from "./client.ts";
import { isCounted } from "./counted-sources.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { addToTallies } from "./tallies.ts";
import { cellsOf } from "./tally-cells.ts";

/* What the owner of a result may do to it. Whether the caller is the owner is asked before: see isOwner. */

export type ResultChange = { sharesAnswers?: boolean; expiresOn?: string | null };

function isMissing(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2025";
}

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
  const row = await database().result.findUnique({ where: { id } });
  if (row === null) return false;
  const cells = cellsOf({
    createdOn: row.createdOn,
    source: row.source,
    answers: JSON.parse(row.answers),
    outcome: JSON.parse(row.outcome),
  });
  try {
    await write<unknown>((client) => {
      // First, for the write lock: a result that is gone already fails here and undoes the batch.
      const remove = client.result.delete({ where: { id }, select: { id: true } });
      if (!isCounted(row.source)) return client.$transaction([remove]);
      return client.$transaction([remove, client.$executeRaw(addToTallies(cells, -1))]);
    });
    activity().deletions += 1;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return true;
}
