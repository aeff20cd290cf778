import { expect, test } from "vitest";
import { type SeenAs, seenAs } from "#app/r/[id]/seen-as.ts";

test.each<[SeenAs, string | string[] | undefined]>([
  ["oneself", undefined],
  ["oneself", "owner"],
  ["guest", "guest"],
  ["reader", "reader"],
  ["reader", ["guest", "reader"]],
  ["reader", ["reader", "guest"]],
])("a result is seen as by %s when the address says as=%s", (eyes, as) => {
  expect(seenAs({ as })).toBe(eyes);
});
