import { expect, test } from "playwright/test";
import { startAppServer } from "#tests/support/app-server.ts";
import { createE2eDatabase } from "#tests/support/e2e-database.ts";
import { submitForm } from "#tests/support/submit-form.ts";

test("a classroom behind one address submits at once, and beyond the limit a made-up address does not help", {
  tag: "@nojs",
}, async () => {
  const data = await createE2eDatabase("sqlite");
  const app = await startAppServer(data.url, { RATE_LIMIT_FACTOR: "0.1" });
  try {
    // A tenth of the limit: 30 submissions a minute instead of 300.
    const first = await submitForm(app.url, { goal: "ship" });
    expect(first.status).toBe(303);
    const key = (index: number) => `${String(index).padStart(4, "0")}${"k".repeat(28)}`;
    const fields = (index: number) =>
      first.fields.map(([name, value]): [string, string] => [name, name === "submissionKey" ? key(index) : value]);
    const send = (index: number) =>
      submitForm(app.url, {}, { visitor: `203.0.113.${index % 250}`, fields: fields(index) }).then(
        ({ status }) => status,
      );
    const classroom = await Promise.all(Array.from({ length: 29 }, (_, index) => send(index)));
    expect(classroom).toEqual(classroom.map(() => 303));
    expect(await data.countResults()).toBe(30);
    expect(await Promise.all([send(100), send(101), send(102)])).toEqual([429, 429, 429]);
    expect(await data.countResults()).toBe(30);
    expect((await fetch(`${app.url}/stats`)).status).toBe(200);
  } finally {
    await app.stop();
    await data.drop();
  }
});
