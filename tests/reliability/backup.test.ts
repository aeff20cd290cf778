import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { report } from "#tests/support/figures.ts";
import { startProcess } from "#tests/support/process.ts";
import { KINDS, KINDS_TO_TRY, testDatabases } from "#tests/support/test-database.ts";
import { command, faultsOf } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

describe.each(KINDS_TO_TRY)("on %s", (kind) => {
  test("a backup while others write holds every result acknowledged before it, in whichever database it is restored", async () => {
    const url = await databases.make(kind);
    const folder = dirname((await databases.make("sqlite")).replace("file:", ""));
    const writers = [1, 2].map((number) => startProcess("submitting-process.ts", url, [`writer ${number} `, "100000"]));
    while (writers.some(({ lines }) => lines.length < 20)) await pause(20);
    const file = join(folder, "backup.db");
    const acknowledged = writers.flatMap(({ lines }) => lines.map((line) => ({ id: line.split(" ")[0] ?? "" })));
    const backup = await command(url, "bin/backup.ts", [file]);
    expect(backup).toMatchObject({ code: 0 });
    const during = writers.flatMap(({ lines }) => lines).length - acknowledged.length;
    for (const { child, ended } of writers) {
      child.kill("SIGTERM");
      await ended;
    }
    expect(during).toBeGreaterThan(0);
    for (const target of KINDS) {
      const restored = await databases.make(target);
      const { code, output } = await command(restored, "bin/restore.ts", [file]);
      expect(`${code} ${output}`).toMatch(/^0 [\s\S]*Restored and verified/);
      expect(await faultsOf(restored, acknowledged)).toEqual([]);
    }
    // Whole or not there: nothing half done lies beside it, and the secret in it is for its owner alone.
    expect(readdirSync(folder)).toEqual(["backup.db"]);
    report("backup while writing", kind, {
      "acknowledged before": acknowledged.length,
      "written meanwhile": during,
      lost: 0,
    });

    const again = await command(url, "bin/backup.ts", [file]);
    expect([again.code, again.output]).toEqual([1, expect.stringContaining("Backups are never overwritten")]);
    const refused = await command(url, "bin/restore.ts", [file]);
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining("--replace")]);
    const replaced = await command(url, "bin/restore.ts", [file, "--replace"]);
    expect(replaced).toMatchObject({ code: 0 });
    expect(await faultsOf(url, acknowledged)).toEqual([]);
  });
});

test("a file that is damaged, or no backup, restores nothing", async () => {
  const url = await databases.make("sqlite");
  const { code, output } = await command(url, "bin/restore.ts", ["package.json"]);
  expect([code, output]).toEqual([1, expect.stringContaining("cannot be restored")]);
});

test("a SQLite database that a server uses is not replaced under it", async () => {
  const url = await databases.make("sqlite");
  const file = `${url.replace("file:", "")}.backup`;
  const writer = startProcess("submitting-process.ts", url, ["in use ", "100000"]);
  while (writer.lines.length < 3) await pause(20);
  await command(url, "bin/backup.ts", [file]);
  const { code, output } = await command(url, "bin/restore.ts", [file, "--replace"]);
  expect([code, output]).toEqual([1, expect.stringContaining("Stop the server")]);
  writer.child.kill("SIGKILL");
  await writer.ended;
});
