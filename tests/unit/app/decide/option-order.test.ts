import { expect, test } from "vitest";
import { orderedOptions } from "#app/decide/option-order.ts";

const options = (...ids: string[]) => ids.map((id) => ({ id, label: id, exclusive: false }));
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

test("the coin decides which framework stands first, and moves nothing else", () => {
  const given = options("none", "tensorflow", "keras", "pytorch", "both");
  expect(idsOf(orderedOptions(given, "pytorch"))).toEqual(["none", "pytorch", "keras", "tensorflow", "both"]);
  expect(idsOf(orderedOptions(given, "tensorflow"))).toEqual(idsOf(given));
});

test("options that do not name both frameworks keep their order", () => {
  expect(idsOf(orderedOptions(options("b", "pytorch", "a"), "tensorflow"))).toEqual(["b", "pytorch", "a"]);
});
