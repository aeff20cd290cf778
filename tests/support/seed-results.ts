import { command } from "./verify-database.ts";

/** Fills an empty database with so many made-up results by npm run seed, and makes the release that is then due. */
export async function seedResults(url: string, results: number, originals = Math.min(2000, results)): Promise<void> {
  if (results === 0) return;
  const args = ["--results", String(results), "--originals", String(originals)];
  const { code, output } = await command(url, "bin/seed.ts", args);
  if (code !== 0) throw new Error(`the database could not be seeded:\n${output}`);
}
