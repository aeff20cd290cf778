import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { database } from "#lib/data/client.ts";
import { findActiveCriteriaSet, findCriteriaSet, listCriteriaSets } from "#lib/data/criteria-sets.ts";
import { publish, publishAll } from "#prisma/publish.ts";
import { criteriaDocument } from "#tests/support/criteria-document.ts";
import { smallSet } from "#tests/support/submission.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("publishing again changes nothing", async () => {
  const first = await publish(smallSet());
  const second = await publish(smallSet());
  expect(first.isNew).toBe(true);
  expect(second).toEqual({ ...first, isNew: false });
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a changed document under a published version is refused with both hashes, and the published one stays", async () => {
  const { sha256 } = await publish(smallSet({ version: "fixed" }));
  const changed = publish(smallSet({ version: "fixed", title: "Another title" }));
  await expect(changed).rejects.toThrow(`published sha256 ${sha256}`);
  await expect(changed).rejects.toThrow(/this file sha256 (?!.*published)[0-9a-f]{64}/);
  expect((await findCriteriaSet("fixed"))?.title).toBe("A small set");
});

test("a published set is read back as it was", async () => {
  const set = smallSet({ version: "read-back" });
  await publish(set);
  expect(await findCriteriaSet("read-back")).toEqual(set);
  expect(await findCriteriaSet("unknown")).toBeNull();
});

test("a set published twice at once is stored once", async () => {
  await Promise.all([1, 2, 3].map(() => publish(smallSet({ version: "at-once" }))));
  expect(await database().criteriaSet.count({ where: { version: "at-once" } })).toBe(1);
});

test("the active set is the one published last that is not in the future, by UTC", async () => {
  await publish(smallSet({ version: "past", publishedOn: "2026-03-01" }));
  await publish(smallSet({ version: "coming", publishedOn: "2026-05-01" }));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-30T23:59:59Z") });
  expect((await findActiveCriteriaSet()).version).toBe("past");
  vi.setSystemTime(new Date("2026-05-01T00:00:00Z"));
  expect((await findActiveCriteriaSet()).version).toBe("coming");
  expect((await listCriteriaSets())[0]?.version).toBe("coming");
});

test("every document of a folder is published, and none when one of them is wrong", async () => {
  const folder = mkdtempSync(join(tmpdir(), "criteria-"));
  const write = (version: string, changes = {}) =>
    writeFileSync(join(folder, `${version}.yaml`), stringify({ ...criteriaDocument(), version, ...changes }));
  write("folder-a");
  write("folder-b", { surprise: true });
  await expect(publishAll(folder)).rejects.toThrow(/folder-b\.yaml:\d+/);
  expect(await findCriteriaSet("folder-a")).toBeNull();
  write("folder-b");
  expect((await publishAll(folder)).map(({ version }) => version)).toEqual(["folder-a", "folder-b"]);
});
