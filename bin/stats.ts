/* npm run stats:verify, stats:rebuild, stats:release. */
import { publishReleaseWhenDue } from "#lib/data/releases.ts";
import { compareTallies, rebuildTallies } from "#lib/data/tally-recount.ts";
import { env } from "#lib/env.ts";
import { migrate } from "#prisma/migrate.ts";
import { runCommand } from "./steps/command.ts";

async function verify(): Promise<void> {
  const { results, differences } = await compareTallies();
  for (const { table, cell, tallied, recounted } of differences) {
    console.error(`${table} ${cell}: tallied ${tallied}, recounted ${recounted}`);
  }
  console.log(`${results} results recounted, ${differences.length} cells differ`);
  if (differences.length > 0) process.exitCode = 1;
}

async function rebuild(): Promise<void> {
  const { results, differences } = await rebuildTallies();
  console.log(`${results} results recounted, ${differences.length} cells mended`);
}

async function release(): Promise<void> {
  const number = await publishReleaseWhenDue();
  console.log(number === null ? "No release is due" : `Release ${number} published`);
}

const commands = new Map([
  ["verify", verify],
  ["rebuild", rebuild],
  ["release", release],
]);

await runCommand(async () => {
  const run = commands.get(process.argv[2] ?? "");
  if (!run) throw new Error(`Which one: ${[...commands.keys()].join(", ")}?`);
  await migrate(env.DATABASE_URL);
  await run();
});
