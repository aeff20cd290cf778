import { afterAll, expect, test } from "vitest";
import { startAppServer } from "#tests/support/app-server.ts";
import { isLong, report } from "#tests/support/figures.ts";
import { formFields, submissionKey, withKey } from "#tests/support/load.ts";
import { startProcess } from "#tests/support/process.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { KINDS_TO_TRY, testDatabases } from "#tests/support/test-database.ts";
import { faultsOf, query } from "#tests/support/verify-database.ts";

const databases = testDatabases();
afterAll(databases.end);

const FORMS = isLong ? 200 : 10;
const AT_ONCE = 5;
const PROCESSES = isLong ? 4 : 2;

/* Double click, retry after a lost answer, replay days later, two tabs: all of them are the same form sent again. */
test.each(KINDS_TO_TRY)(
  "forms sent five times at once, and again, and cut off midway, make one result each on %s",
  async (kind) => {
    const url = await databases.make(kind);
    const app = await startAppServer(url, { LOG_LEVEL: "error" });
    const template = await formFields(app.url);
    const [[before] = []] = await query(url, 'SELECT COUNT(*) FROM "Result"');
    const differing: string[] = [];
    const ids: { id: string }[] = [];
    for (let form = 0; form < FORMS; form += 1) {
      const fields = withKey(template, submissionKey());
      // The answer to this one is never read.
      const lost = new AbortController();
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      const sent = fetch(`${app.url}/decide`, { method: "POST", body, redirect: "manual", signal: lost.signal });
      setTimeout(() => lost.abort(), 30 * Math.random());
      await sent.catch(() => undefined);
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => submitForm(app.url, {}, { fields })));
      const kinds = new Set(
        answers.map(({ status, location, cookies }) => `${status} ${location} ${cookies[0]?.split(";")[0]}`),
      );
      if (kinds.size !== 1 || answers[0]?.status !== 303) differing.push([...kinds].join(" | "));
      ids.push({ id: answers[0]?.location?.slice(3) ?? "" });
    }
    await app.stop();
    const [[after] = []] = await query(url, 'SELECT COUNT(*) FROM "Result"');
    report("replays", kind, { forms: FORMS, "sent each": AT_ONCE + 1, results: Number(after) - Number(before) });
    expect(differing).toEqual([]);
    expect(Number(after) - Number(before)).toBe(FORMS);
    expect(await faultsOf(url, ids)).toEqual([]);
  },
);

test("several processes that write to one SQLite file at once fail no submission", async () => {
  const url = await databases.make("sqlite");
  const count = isLong ? 500 : 40;
  const writers = Array.from({ length: PROCESSES }, (_, index) =>
    startProcess("submitting-process.ts", url, [`process ${index} `, String(count)]),
  );
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(writers.map(() => 0));
  const saved = writers.flatMap(({ lines }) => lines.map((line) => ({ id: line.split(" ")[0] ?? "" })));
  report("processes on one file", "sqlite", {
    processes: PROCESSES,
    submissions: saved.length,
    failed: PROCESSES * count - saved.length,
  });
  expect(saved).toHaveLength(PROCESSES * count);
  expect(await faultsOf(url, saved)).toEqual([]);
});
