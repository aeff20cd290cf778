import { env } from "#lib/env.ts";
import { backUp } from "#prisma/backup.ts";
import { runCommand } from "./steps/command.ts";

/*
 * npm run backup [-- file]
 * Writes everything the database holds into one SQLite file, while the server goes on, and checks it. Without a name the
 * file goes into backups/ under the time.
 */

const stamp = new Date().toISOString().slice(0, 19).replaceAll(":", "");
const file = process.argv[2] ?? `backups/tensor-or-torch-${stamp}Z.db`;
await runCommand(async () => {
  const { bytes, results } = await backUp(env.DATABASE_URL, file);
  console.log(`${file}: ${results} results, ${bytes} bytes, checked`);
});
