import { beforeAll, expect, test } from "vitest";
import { keepingOf } from "#app/site/kept-pages.ts";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";
import { saveResult } from "#lib/data/results.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";

const headers = { host: "example.org" };

beforeAll(async () => {
  await publish(smallSet());
});

/** Queries that two readers of query strings may understand differently. */
const ODD = [
  "goal=ship?x",
  "goal=&goal=ship",
  "goal=ship&goal=learn",
  "goal=ship?&you=someone",
  `${"a&".repeat(1001)}goal=ship`,
  "goal=ship%3Fx",
  "goal=ship#x",
  "question=&question=goal",
  "utm_source=x&goal=ship",
];

test("however oddly an address of the statistics is written, what is kept shows the choices of its key and no others", async () => {
  const plain = await keepingOf("/stats?goal=ship", headers);
  expect(plain).toMatchObject({ key: expect.any(String), url: "/stats?goal=ship" });
  for (const query of ODD) {
    const keeping = await keepingOf(`/stats?${query}`, headers);
    if (keeping?.key === plain?.key) expect(keeping?.url, query).toBe("/stats?goal=ship");
    else if (keeping?.key) expect(keeping.url, query).not.toBe("/stats?goal=ship");
  }
  expect((await keepingOf("/stats?goal=ship?x", headers))?.url).toBe("/stats?goal=ship%3Fx");
});

test("the wizard is never kept, and has its scripts", async () => {
  expect(await keepingOf("/decide?step=goal", headers)).toEqual({
    key: null,
    url: "/decide?step=goal",
    isLively: true,
  });
});

test("the statistics about one result are never kept", async () => {
  expect(await keepingOf("/stats?you=someone", headers)).toEqual({ key: null, url: "/stats?you=someone" });
  expect((await keepingOf("/stats?x=1?&you=someone", headers))?.key).toBeNull();
});

test("what a query names results for is never kept, so that deleting or hiding one reaches it", async () => {
  expect((await keepingOf("/compare/results", headers))?.key).toEqual(expect.any(String));
  for (const query of ["?r=a&r=b", "??r=a", "?x&r=a"]) {
    expect((await keepingOf(`/compare/results${query}`, headers))?.key, query).toBeNull();
  }
});

test("pages of the ledger are kept by the whole query, a second question mark included", async () => {
  const one = await keepingOf("/criteria/2026-11?a=1", headers);
  const other = await keepingOf("/criteria/2026-11?a=1?b", headers);
  expect(one?.key).not.toBe(other?.key);
});

test("a result is kept twice, with its answers and without, and sent as its owner allows just now, while it is there", async () => {
  const { id } = await saveResult(aSubmission({ submissionKey: "kept page" }));
  const hidden = await keepingOf(`/r/${id}`, headers);
  expect(hidden).toMatchObject({ key: expect.stringContaining(id), url: `/r/${id}?as=reader` });
  await changeResult(id, { sharesAnswers: true });
  const shown = await keepingOf(`/r/${id}`, headers);
  expect(shown).toMatchObject({ key: expect.stringContaining(id), url: `/r/${id}?as=guest` });
  expect(shown?.key).not.toBe(hidden?.key);
  await changeResult(id, { sharesAnswers: false });
  expect((await keepingOf(`/r/${id}`, headers))?.key).toBe(hidden?.key);
  await changeResult(id, { sharesAnswers: true });
  await deleteResult(id);
  expect(await keepingOf(`/r/${id}`, headers)).toBeNull();
});

test("no result is kept from its last day on, whatever was shown of it", async () => {
  for (const sharesAnswers of [true, false]) {
    const { id } = await saveResult(aSubmission({ submissionKey: `expired ${sharesAnswers}` }));
    await changeResult(id, { sharesAnswers, expiresOn: "2000-01-01" });
    expect(await keepingOf(`/r/${id}`, headers)).toBeNull();
  }
});

test("a result asked for with a query is made for that answer alone, and so is what its owner sees", async () => {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "asked oddly" }));
  for (const [sharesAnswers, as] of [
    [false, "reader"],
    [true, "guest"],
  ] as const) {
    await changeResult(id, { sharesAnswers });
    const url = `/r/${id}?as=${as}&claim=refused`;
    expect(await keepingOf(`/r/${id}?claim=refused`, headers)).toMatchObject({ key: null, url });
    const owners = { ...headers, cookie: `theme=dark; manage=${manageKey}` };
    // No address: without the owner's cookie it would be somebody else's page.
    expect(await keepingOf(`/r/${id}`, owners)).toMatchObject({ key: null, url: null });
    expect(await keepingOf(`/r/${id}?as=reader`, owners)).toMatchObject({
      key: null,
      url: `/r/${id}?as=reader&as=reader`,
    });
    expect((await keepingOf(`/r/${id}`, { ...headers, cookie: "manage=another" }))?.url).toBe(`/r/${id}?as=${as}`);
  }
});

test("an owner who looks as a guest at hidden answers is left to the page, which leads back", async () => {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "looked at" }));
  const owners = { ...headers, cookie: `manage=${manageKey}` };
  expect(await keepingOf(`/r/${id}?as=guest`, owners)).toBeNull();
  await changeResult(id, { sharesAnswers: true });
  expect((await keepingOf(`/r/${id}?as=guest`, owners))?.url).toBe(`/r/${id}?as=guest&as=guest`);
});

test("whoever tries other answers gets the page with scripts, unless there are none to see", async () => {
  const { id, manageKey } = await saveResult(aSubmission({ submissionKey: "tried" }));
  expect((await keepingOf(`/r/${id}?try-it`, headers))?.url).toBe(`/r/${id}?as=reader&try-it`);
  expect(await keepingOf(`/r/${id}?try-it`, { ...headers, cookie: `manage=${manageKey}` })).toBeNull();
  await changeResult(id, { sharesAnswers: true });
  for (const query of ["try-it", "try-it=", "a=b&try-it", "%74ry-it"]) {
    expect(await keepingOf(`/r/${id}?${query}`, headers), query).toBeNull();
  }
});

test("the page kept of a result is another one on another site", async () => {
  const { id } = await saveResult(aSubmission({ submissionKey: "two sites" }));
  const here = await keepingOf(`/r/${id}`, headers);
  expect((await keepingOf(`/r/${id}`, { host: "example.com" }))?.key).not.toBe(here?.key);
});
