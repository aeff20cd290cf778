import { expect } from "playwright/test";
import { startAppServer } from "#tests/support/app-server.ts";
import { test } from "#tests/support/e2e.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { query } from "#tests/support/verify-database.ts";

test("with two servers on one database the 20th result brings a release by itself, once, and both show it", {
  tag: ["@journey", "@js"],
}, async ({ database }) => {
  const data = await createE2eDatabase(database);
  const servers = await Promise.all([1, 2].map(() => startAppServer(data.url, { TRUSTED_PROXIES: "127.0.0.1" })));
  const releases = async () =>
    (await query(data.url, 'SELECT "number" FROM "Release"')).map(([number]) => Number(number));
  const submit = (visitor: number) =>
    submitForm(servers[visitor % 2]?.url ?? "", { goal: "prototype" }, { visitor: `10.7.0.${visitor}` });
  try {
    for (let visitor = 1; visitor <= 19; visitor++) expect((await submit(visitor)).status).toBe(303);
    expect(await releases()).toEqual([]);
    // The last ones come at once, to both: each looks, and each finds a release due.
    await Promise.all([20, 21, 22, 23].map(submit));
    await expect.poll(releases).toEqual([1]);
    for (const { url } of servers) {
      expect(await (await fetch(`${url}/stats`)).text()).toContain("(release 1)");
    }
    await submit(24);
    await new Promise((later) => setTimeout(later, 1000));
    expect(await releases()).toEqual([1]);
  } finally {
    for (const server of servers) await server.stop();
    await data.drop();
  }
});
