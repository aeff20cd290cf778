import { fileOf, sqliteAdapter } from "#lib/data/adapter.ts";
import { migrate } from "#prisma/migrate.ts";
import { command } from "./verify-database.ts";

/**
 * The tallies of one SQLite database so many times over, in a new one without results, with the release that is then
 * due: a release reads nothing but tallies, and results are what takes the time.
 */
export async function multiplyTallies(from: string, to: string, times: number): Promise<void> {
  await migrate(to);
  const connection = await sqliteAdapter(to).connect();
  await connection.executeScript(`ATTACH '${fileOf(from)}' AS "from";
    INSERT INTO "CriteriaSet" SELECT * FROM "from"."CriteriaSet";
    INSERT INTO "Tally" SELECT "table", "cell", "count" * ${times} FROM "from"."Tally";`);
  await connection.dispose();
  const { code, output } = await command(to, "bin/stats.ts", ["release"]);
  if (code !== 0) throw new Error(output);
}
