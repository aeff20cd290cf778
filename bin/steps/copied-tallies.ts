import { compareTallies } from "#lib/data/tally-recount.ts";

/** Counts the results of a copied database again and says whether its tallies agree; sets the exit code when they do not. */
export async function checkTallies(url: string): Promise<void> {
  const { results, differences } = await compareTallies(url);
  if (differences.length === 0) {
    console.log(`Tallies: agree with a recount of ${results} results`);
    return;
  }
  console.error(
    `Tallies: ${differences.length} cells differ from a recount, as in the original; run npm run stats:rebuild`,
  );
  process.exitCode = 1;
}
