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

test("forty people behind one address answer and look at their results at once, with the limits as they ship", {
  tag: "@nojs",
}, async () => {
  const data = await createE2eDatabase("sqlite");
  const app = await startAppServer(data.url, { RATE_LIMIT_FACTOR: "1" });
  try {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const { status, location, text } = await submitForm(app.url, { goal: "ship" });
        if (location === null) return [status, text];
        const seen = await fetch(app.url + location);
        const read = await fetch(`${app.url}/api/v1/results/${location.split("/").at(-1)}`);
        return [status, seen.status, read.status];
      }),
    );
    expect(statuses).toEqual(statuses.map(() => [303, 200, 200]));
    expect(await data.countResults()).toBe(40);
  } finally {
    await app.stop();
    await data.drop();
  }
});

test("a program beyond its limit is told when to come again, whatever address it claims", {
  tag: "@nojs",
}, async () => {
  const data = await createE2eDatabase("sqlite");
  const app = await startAppServer(data.url, { RATE_LIMIT_FACTOR: "0.01" });
  try {
    const call = (index: number) =>
      fetch(`${app.url}/api/v1/score`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-Forwarded-For": `203.0.113.${index}`,
          "X-Real-IP": `203.0.113.${index}`,
          "X-Client-Address": `203.0.113.${index}`,
          Forwarded: `for=203.0.113.${index}`,
        },
        body: '{"answers":{}}',
      });
    const answers: Response[] = [];
    for (let index = 0; index < 8; index += 1) answers.push(await call(index));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(answers.map(({ headers }) => /r=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1])).toEqual([..."54321000"]);
    expect(Number(answers[7]?.headers.get("retry-after"))).toBeGreaterThan(0);
  } finally {
    await app.stop();
    await data.drop();
  }
});
