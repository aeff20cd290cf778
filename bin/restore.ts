import { env } from "#lib/env.ts";
import { restore } from "#prisma/backup.ts";
import { runCommand } from "./steps/command.ts";
import { checkTallies } from "./steps/copied-tallies.ts";
import { showProgress } from "./steps/copy-progress.ts";

/*
 * npm run restore -- file [--replace]
 * Makes the database what the backup holds, and verifies it. Stop the server first. A database that has results is
 * replaced only with --replace; a SQLite file is then put aside, not deleted.
 */

const args = process.argv.slice(2);
const [file] = args.filter((arg) => !arg.startsWith("--"));
const unknown = args.filter((arg) => arg.startsWith("--") && arg !== "--replace");
await runCommand(async () => {
  if (file === undefined || unknown.length > 0) throw new Error("Name the backup: npm run restore -- file [--replace]");
  const { tables, aside } = await restore(file, env.DATABASE_URL, {
    replace: args.includes("--replace"),
    report: showProgress(),
  });
  if (aside) console.log(`What was there is kept as ${aside}`);
  for (const { table, rows, sha256 } of tables) console.log(`${table}: ${rows} rows, ${sha256.slice(0, 16)}`);
  await checkTallies(env.DATABASE_URL);
  console.log("Restored and verified.");
});
