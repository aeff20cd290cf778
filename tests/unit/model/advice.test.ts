import { expect, test } from "vitest";
import { adviceFor } from "#lib/model/advice.ts";
import type { Advice } from "#lib/model/criteria-set.ts";

const advice = (id: string, rest: Partial<Advice> = {}): Advice => ({
  id,
  title: id,
  text: id,
  evidence: ["e"],
  ...rest,
});
const idsFor = (entries: Advice[], ...rest: [Parameters<typeof adviceFor>[1], Parameters<typeof adviceFor>[2]]) =>
  adviceFor(entries, ...rest).map((entry) => entry.id);

test("advice without conditions is for everyone", () => {
  expect(idsFor([advice("a")], {}, "neither")).toEqual(["a"]);
});

test("advice names the verdicts it is for", () => {
  const entries = [advice("hedge", { verdicts: ["close"] }), advice("go", { verdicts: ["pytorch", "tensorflow"] })];
  expect(idsFor(entries, {}, "close")).toEqual(["hedge"]);
  expect(idsFor(entries, {}, "pytorch")).toEqual(["go"]);
});

test("every question of a condition must be answered with one of its options", () => {
  const entries = [advice("phone", { when: { deploy: ["phone", "watch"], goal: ["product"] } })];
  expect(idsFor(entries, { deploy: ["server", "phone"], goal: "product" }, "close")).toEqual(["phone"]);
  expect(idsFor(entries, { deploy: ["server"], goal: "product" }, "close")).toEqual([]);
  expect(idsFor(entries, { deploy: ["phone"] }, "close")).toEqual([]);
  expect(idsFor(entries, { deploy: "not-sure", goal: "product" }, "close")).toEqual([]);
});
