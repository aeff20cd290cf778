/* npm run criteria:publish: migrates the database and publishes every document in prisma/criteria. */
import { env } from "#lib/env.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";
import { runCommand } from "./steps/command.ts";

await runCommand(async () => {
  await migrate(env.DATABASE_URL);
  console.log("Checking every document …");
  let done = 0;
  await publishAll(undefined, ({ version, sha256, isNew }, count) => {
    done += 1;
    const what = isNew ? "published" : "already published, unchanged";
    console.log(`${done} of ${count}  ${version}  sha256 ${sha256}  ${what}`);
  });
});
