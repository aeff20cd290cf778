import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, type Load, startLoad } from "#tests/support/load.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { KINDS, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf } from "#tests/support/verify-database.ts";

/*
 * kill -9 at a random moment under load, again and again on the same database: nothing acknowledged is lost, tallies
 * equal a recount, the file is sound, and a form sent again leads to the same link and key.
 */

const databases = testDatabases();
afterAll(databases.end);

const KILLS = isLong ? Number(process.env.KILLS ?? 200) : 3;
const key = (cookie: string) => cookie.split(";")[0];

async function killUnderLoad(url: string, fields: [string, string][]): Promise<Load> {
  const app = await startAppServer(url, { LOG_LEVEL: "error" });
  const load = startLoad(() => [app.url], fields, { count: 6, timeoutMs: 5000 });
  while (load.acknowledged.length < 6) await pause(10);
  await pause(600 * Math.random());
  const ended = once(app.process, "exit");
  app.process.kill("SIGKILL");
  await ended;
  await load.stop();
  return load;
}

async function replays(app: AppServer, acknowledged: Load["acknowledged"]): Promise<number> {
  let same = 0;
  for (const { id, fields, cookie } of acknowledged) {
    const again = await submitForm(app.url, {}, { fields });
    if (again.location === `/r/${id}` && key(again.cookies[0] ?? "") === key(cookie)) same += 1;
  }
  return same;
}

test.each(KINDS)("kill -9 under load loses nothing that was acknowledged, on %s", async (kind) => {
  const url = await databases.make(kind);
  const first = await startAppServer(url);
  const fields = await formFields(first.url);
  await first.stop();
  const acknowledged: Load["acknowledged"] = [];
  let faults: string[] = [];
  for (let kill = 1; kill <= KILLS && faults.length === 0; kill += 1) {
    acknowledged.push(...(await killUnderLoad(url, fields)).acknowledged);
    // Looking costs more than killing: in the long run at every tenth kill.
    if (kill === KILLS || kill % 10 === 0) faults = await faultsOf(url, acknowledged);
  }
  expect(faults).toEqual([]);
  const app = await startAppServer(url);
  const some = acknowledged.slice(-20);
  const same = await replays(app, some);
  await app.stop();
  report("kill -9 under load", kind, {
    kills: KILLS,
    acknowledged: acknowledged.length,
    lost: 0,
    "replays alike": same,
  });
  expect(same).toBe(some.length);
  expect(await faultsOf(url, acknowledged)).toEqual([]);
});
