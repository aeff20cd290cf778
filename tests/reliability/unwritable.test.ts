import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, submissionKey, withKey } from "#tests/support/load.ts";
import { untilReadiness, watchPage } from "#tests/support/readiness.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { faultsOf, query } from "#tests/support/verify-database.ts";

/* A database that can be read and not written: nobody is told of a success, pages go on, and it is well again by itself. */

const databases = testDatabases();
afterAll(databases.end);

type Submitted = Awaited<ReturnType<typeof submitForm>>;
type Trouble = { begin: () => Promise<void> | void; end: () => Promise<void> | void };

const idsOf = (saved: Submitted[]) => saved.map(({ location }) => ({ id: location?.slice(3) ?? "" }));

/** A submission before, during and after the trouble, readiness asked and a page watched meanwhile. */
async function live(app: AppServer, { begin, end }: Trouble) {
  const fields = await formFields(app.url);
  const submit = () => submitForm(app.url, {}, { fields: withKey(fields, submissionKey()) });
  const before = await submit();
  await begin();
  const unreadyAfter = await untilReadiness(app.url, 503);
  const watch = watchPage(`${app.url}/decide`);
  const during = await submit();
  const known = (await fetch(`${app.url}${before.location}`)).status;
  await watch.stop();
  await end();
  const readyAfter = await untilReadiness(app.url, 200);
  const after = await submit();
  expect([before.status, during.status, during.location, after.status]).toEqual([303, 200, null, 303]);
  expect([known, watch.failures, watch.answers > 0]).toEqual([200, 0, true]);
  // The form again, with what was entered and what happened.
  expect(during.text).toContain("could not be saved");
  const figures = {
    "false successes": 0,
    "unready after ms": unreadyAfter,
    "pages meanwhile": watch.answers,
    "ready again after ms": readyAfter,
  };
  return { saved: [before, after], figures };
}

function fill(folder: string): void {
  writeFileSync(`${folder}/ballast`, Buffer.alloc(512));
  for (let size = 4 * 1024 * 1024; size >= 512; size /= 2) {
    for (;;) {
      try {
        writeFileSync(`${folder}/ballast`, Buffer.alloc(size), { flag: "a" });
      } catch {
        break;
      }
    }
  }
}

/* Needs the right to mount a file system; elsewhere the long run says that it cannot. */
test.runIf(isLong)("a full disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "small-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", folder]);
  onTestFinished(() => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `file:${folder}/results.db`;
  const app = await startAppServer(url, { LOG_LEVEL: "error" });
  onTestFinished(app.stop);
  const trouble = { begin: () => fill(folder), end: () => rmSync(`${folder}/ballast`) };
  const { saved, figures } = await live(app, trouble);
  report("disk full", "sqlite", figures);
  expect(await faultsOf(url, idsOf(saved))).toEqual([]);

  // The same file system, now read-only from the start: there is nothing to serve from, and the start says so.
  await app.stop();
  execFileSync("mount", ["-o", "remount,ro", folder]);
  const failure = await startAppServer(url).then(
    async (started) => {
      await started.stop();
      return "it started";
    },
    (error: unknown) => String(error),
  );
  execFileSync("mount", ["-o", "remount,rw", folder]);
  expect(failure).toMatch(/DATABASE_URL: the database cannot be prepared: .*\n.*this user may write there/);
});

/* The system lets the process write no byte any more; Linux can change its mind on that. */
test.runIf(process.platform === "linux")(
  "a SQLite file that takes no write any more, under a running server",
  async () => {
    const url = await databases.make("sqlite");
    const app = await startAppServer(url, { LOG_LEVEL: "error" });
    onTestFinished(app.stop);
    const limit = (bytes: string) => {
      execFileSync("prlimit", ["--pid", String(app.process.pid), `--fsize=${bytes}:unlimited`]);
    };
    const { saved, figures } = await live(app, { begin: () => limit("0"), end: () => limit("unlimited") });
    report("no write taken", "sqlite", figures);
    expect(await faultsOf(url, idsOf(saved))).toEqual([]);
  },
);

test("PostgreSQL that has become read-only, as a standby is", async () => {
  const url = await databases.make("postgresql");
  const app = await startAppServer(url, { LOG_LEVEL: "error" });
  onTestFinished(app.stop);
  const name = new URL(url).pathname.slice(1);
  const { url: server } = await databases.postgres();
  const set = async (value: string) => {
    await query(server, `ALTER DATABASE ${name} SET default_transaction_read_only = ${value}`);
    // The setting counts for new connections.
    await query(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  };
  const { saved, figures } = await live(app, { begin: () => set("on"), end: () => set("off") });
  report("read-only", "postgresql", figures);
  expect(await faultsOf(url, idsOf(saved))).toEqual([]);
});
