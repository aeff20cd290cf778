import { expect, test, vi } from "vitest";
import { perSet } from "#app/site/per-set.ts";

test("what follows from a set is worked out once for each set", () => {
  const workOut = vi.fn((set: { version: string }) => set.version.length);
  const lengthOf = perSet(workOut);
  const [one, other] = [{ version: "2026-11" }, { version: "2027" }];
  expect([lengthOf(one), lengthOf(other), lengthOf(one), lengthOf(other)]).toEqual([7, 4, 7, 4]);
  expect(workOut).toHaveBeenCalledTimes(2);
});

test("an equal set that is another object is worked out by itself", () => {
  const workOut = vi.fn((set: { version: string }) => set.version);
  const versionOf = perSet(workOut);
  versionOf({ version: "2026-11" });
  versionOf({ version: "2026-11" });
  expect(workOut).toHaveBeenCalledTimes(2);
});
