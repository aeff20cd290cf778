import "server-only";
import { database } from "./client.ts";
import { today } from "./day.ts";
import { deleteResult } from "./managed-results.ts";

const BATCH = 500;

/**
 * Deletes the results whose day has come, and takes them out of the tallies. They are not found from that day on
 * anyway; this frees what they hold. Several servers may do it at once.
 * @returns how many this call deleted.
 */
export async function deleteExpiredResults(now = new Date()): Promise<number> {
  let deleted = 0;
  for (;;) {
    const expired = await database().result.findMany({
      where: { expiresOn: { not: null, lte: today(now) } },
      select: { id: true },
      take: BATCH,
    });
    for (const { id } of expired) deleted += Number(await deleteResult(id));
    if (expired.length < BATCH) return deleted;
  }
}
