import { expect, test } from "vitest";
import { listCriteriaFiles, readCriteriaFile } from "#prisma/read-criteria.ts";

const read = await Promise.all((await listCriteriaFiles()).map(readCriteriaFile));
const evidence = read.flatMap((result) => (result.ok ? result.set.evidence : []));

// No source of the evidence is reachable by http alone; one that is may be listed here with its reason.
const WITHOUT_TLS: readonly string[] = [];

test("the sets carry the evidence that this test is about", () => {
  expect(evidence.filter(({ sourceUrl }) => sourceUrl).length).toBeGreaterThan(200);
});

test("every source address is a whole address of a public host, over https", () => {
  const wrong = evidence.flatMap(({ id, sourceUrl }) => {
    if (sourceUrl === undefined || WITHOUT_TLS.includes(id)) return [];
    const url = URL.canParse(sourceUrl) ? new URL(sourceUrl) : null;
    const isPublic = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(url?.hostname ?? "");
    const isPlain = url?.username === "" && url.password === "" && url.port === "";
    return url?.protocol === "https:" && isPublic && isPlain && !/\s/.test(sourceUrl) ? [] : [`${id}: ${sourceUrl}`];
  });
  expect(wrong).toEqual([]);
});

test("no claim is collected twice in one set", () => {
  const inOneSet = read.flatMap((result) => (result.ok ? [result.set.evidence] : []));
  for (const entries of inOneSet) expect(new Set(entries.map(({ claim }) => claim)).size).toBe(entries.length);
});
