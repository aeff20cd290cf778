import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { readiness } from "#tests/support/readiness.ts";
import { submitForm } from "#tests/support/submit-form.ts";

const folder = mkdtempSync(join(tmpdir(), "image-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/* Copies some hundred megabytes: in the long run alone. */
test.runIf(isLong)(
  "what the image holds, in an empty folder and with production dependencies only, starts, serves and is backed up",
  async () => {
    const target = join(folder, "app");
    execFileSync(process.execPath, ["bin/assemble.mjs", target]);
    const app = await startAppServer(`file:${folder}/data/results.db`, {}, target);
    const made = await submitForm(app.url, { goal: "ship" });
    const page = await fetch(`${app.url}${made.location}`);
    const stats = await fetch(`${app.url}/stats`);
    expect([made.status, page.status, stats.status, await readiness(app.url)]).toEqual([303, 200, 200, 200]);
    execFileSync("npm", ["run", "--silent", "backup", "--", join(folder, "backup.db")], {
      cwd: target,
      env: { ...process.env, DATABASE_URL: `file:${folder}/data/results.db` },
    });
    expect(existsSync(join(folder, "backup.db"))).toBe(true);
    await app.stop();
    const megabytes = Number(execFileSync("du", ["-sm", target], { encoding: "utf8" }).split("\t")[0]);
    report("image", "sqlite", { "MB of files": megabytes });
  },
);
