import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { migrate } from "#prisma/migrate.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { startProcess } from "#tests/support/process.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { command, faultsOf, query } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

const RESULTS = isLong ? "20000" : "1200";
const count = async (url: string) => Number((await query(url, 'SELECT COUNT(*) FROM "Result"'))[0]?.[0]);
const copy = (from: string, to: string, ...more: string[]) =>
  command(from, "bin/db-copy.ts", ["--from", from, "--to", to, ...more]);

async function seeded(): Promise<string> {
  const url = await databases.make("sqlite");
  const { code, output } = await command(url, "bin/seed.ts", ["--results", RESULTS, "--originals", "100"]);
  expect(`${code} ${code === 0 ? "" : output}`).toBe("0 ");
  return url;
}

/** Starts a copy and kills it as soon as some of the results have arrived. */
async function killMidway(from: string, to: string): Promise<number> {
  const args = ["--import", "tsx", "--conditions=react-server", "bin/db-copy.ts", "--from", from, "--to", to];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = once(child, "exit");
  for (;;) {
    await pause(2);
    const arrived = await count(to).catch(() => 0);
    if (arrived > 0 || child.exitCode !== null) break;
  }
  child.kill("SIGKILL");
  await ended;
  return count(to);
}

test("a live SQLite database moves to PostgreSQL and back: killed midway it goes on, and every row arrives", async () => {
  const from = await seeded();
  const to = await databases.make("postgresql");
  await migrate(to);
  const arrived = await killMidway(from, to);
  expect(arrived).toBeGreaterThan(0);
  expect(arrived).toBeLessThan(Number(RESULTS));

  // The source goes on serving meanwhile.
  const writer = startProcess("submitting-process.ts", from, ["during the copy ", "100000"]);
  while (writer.lines.length < 3) await pause(20);
  const since = performance.now();
  const first = await copy(from, to);
  const seconds = (performance.now() - since) / 1000;
  expect(first).toMatchObject({ code: 0 });
  writer.child.kill("SIGKILL");
  await writer.ended;
  const second = await copy(from, to);
  expect(second.output).toContain("Copied and verified");
  expect(second.output).toMatch(/Tallies: agree/);
  const acknowledged = writer.lines.map((line) => ({ id: line.split(" ")[0] ?? "" }));
  expect(await faultsOf(to, acknowledged)).toEqual([]);
  expect(await count(to)).toBe(await count(from));

  const back = await databases.make("sqlite");
  expect(await copy(to, back)).toMatchObject({ code: 0 });
  expect(await faultsOf(back, acknowledged)).toEqual([]);
  report("copy", "sqlite to postgresql", {
    results: await count(to),
    "killed after": arrived,
    "went on and verified in s": seconds.toFixed(1),
  });
});

test("a target with results of another installation is refused, and untouched", async () => {
  const from = await databases.make("sqlite");
  const to = await databases.make("postgresql");
  for (const url of [from, to]) {
    expect(await startProcess("submitting-process.ts", url, [`of ${url} `, "3"]).ended).toBe(0);
  }
  const { code, output } = await copy(from, to);
  expect(code).toBe(1);
  expect(output).toContain("belongs to another installation");
  expect(await count(to)).toBe(3);
});

test("rows that only the target has are taken out when asked, and never otherwise", async () => {
  const from = await databases.make("sqlite");
  const to = await databases.make("sqlite");
  await startProcess("submitting-process.ts", from, ["some ", "3"]).ended;
  expect(await copy(from, to)).toMatchObject({ code: 0 });
  await startProcess("submitting-process.ts", to, ["served already ", "2"]).ended;
  const refused = await copy(from, to);
  expect([refused.code, /2 rows of Result that the source does not have/.test(refused.output)]).toEqual([1, true]);
  expect(await copy(from, to, "--drop-extra")).toMatchObject({ code: 0 });
  expect(await count(to)).toBe(3);
});
