/* npm run criteria:publish: migrates the database and publishes every document in prisma/criteria. */
import { disconnect } from "#lib/data/client.ts";
import { env } from "#lib/env.ts";
import { migrate } from "#prisma/migrate.ts";
import { publishAll } from "#prisma/publish.ts";

try {
  await migrate(env.DATABASE_URL);
  for (const { version, sha256, isNew } of await publishAll()) {
    console.log(`${version}  sha256 ${sha256}  ${isNew ? "published" : "already published, unchanged"}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await disconnect();
}
