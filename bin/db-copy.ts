import { parseArgs } from "node:util";
import { databaseOf } from "#lib/data/adapter.ts";
import { copyDatabase } from "#prisma/copy.ts";
import { migrate } from "#prisma/migrate.ts";
import { runCommand } from "./steps/command.ts";
import { checkTallies } from "./steps/copied-tallies.ts";
import { showProgress } from "./steps/copy-progress.ts";

/*
 * npm run db:copy -- --from file:… --to postgresql://… [--drop-extra]
 * Copies everything from one database into another, also back, while the source goes on serving; verifies it by counts,
 * fingerprints and tallies. Interrupted, it goes on where it was; run again, it brings over what changed since.
 */

const USAGE = "npm run db:copy -- --from file:./data/tensor-or-torch.db --to postgresql://user:password@host/name";

await runCommand(async () => {
  const { values } = parseArgs({
    options: { from: { type: "string" }, to: { type: "string" }, "drop-extra": { type: "boolean", default: false } },
  });
  const { from, to } = values;
  if (!from || !to || !/^(file:|postgres)/.test(from) || !/^(file:|postgres)/.test(to)) {
    throw new Error(`Name both databases: ${USAGE}`);
  }
  if (from === to) throw new Error("Both are the same database.");
  console.log(`From ${databaseOf(from)} to ${databaseOf(to)}; the source may go on serving, the target must not yet.`);
  await migrate(from);
  await migrate(to);
  const tables = await copyDatabase(from, to, { dropExtra: values["drop-extra"], report: showProgress() });
  for (const { table, rows, written, removed, sha256 } of tables) {
    console.log(`${table}: ${rows} rows, ${written} written, ${removed} removed, fingerprint ${sha256.slice(0, 16)}`);
  }
  await checkTallies(to);
  console.log("Copied and verified: counts and fingerprints of every table agree.");
});
