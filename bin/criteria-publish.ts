/* npm run criteria:publish: migrates the database and publishes every document in prisma/criteria. */
import { disconnect } from "#lib/data/client.ts";
import { env } from "#lib/env.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";

try {
  await migrate(env.DATABASE_URL);
  console.log("Checking every document …");
  let done = 0;
  await publishAll(undefined, ({ version, sha256, isNew }, count) => {
    done += 1;
    const what = isNew ? "published" : "already published, unchanged";
    console.log(`${done} of ${count}  ${version}  sha256 ${sha256}  ${what}`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await disconnect();
}
