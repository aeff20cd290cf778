import { afterAll, expect, test } from "vitest";
import { migrate } from "#prisma/migrate.ts";
import { KINDS_TO_TRY, testDatabases } from "#tests/support/test-database.ts";
import { command, query } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

test.each(KINDS_TO_TRY)(
  "the doctor finds nothing wrong with a fresh installation on %s, and names what is missing",
  async (kind) => {
    const url = await databases.make(kind);
    await migrate(url);
    const before = await command(url, "bin/doctor.ts");
    expect([before.code, before.output]).toEqual([1, expect.stringContaining("npm run criteria:publish")]);
    await command(url, "bin/criteria-publish.ts");
    const healthy = await command(url, "bin/doctor.ts");
    expect(healthy.output).toMatch(/✔ Criteria sets: \d+ published, .* is active/);
    expect([healthy.code, healthy.output]).toEqual([0, expect.stringContaining("Nothing is wrong.")]);
    await query(url, "UPDATE _prisma_migrations SET finished_at = NULL");
    const broken = await command(url, "bin/doctor.ts");
    expect([broken.code, broken.output]).toEqual([
      1,
      expect.stringMatching(/✖ Migrations: .* did not finish\n +Restore/),
    ]);
  },
);

test("the doctor says that a database cannot be reached, without showing its password", async () => {
  const { code, output } = await command("postgresql://me:secret@127.0.0.1:1/none", "bin/doctor.ts");
  expect([code, output]).toEqual([1, expect.stringMatching(/✖ Database: .*\n +Check DATABASE_URL/)]);
  expect(output).not.toContain("secret@");
});
