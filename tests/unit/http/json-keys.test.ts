import fc from "fast-check";
import { expect, test } from "vitest";
import { findAmbiguousKey } from "#lib/http/json-keys.ts";

test.each([
  ['{"a":1,"a":2}', ["a"]],
  ['{"a":1,"\\u0061":2}', ["a"]],
  ['{"answers":{"goal":"ship", "goal" : "learn"}}', ["answers", "goal"]],
  ['[{"a":[1,{"b":{},"b":[]}]}]', [0, "a", 1, "b"]],
  ['{"__proto__":{"a":1}}', ["__proto__"]],
  ['{"answers":{"priorities":{"\\u005f_proto__":"nice"}}}', ["answers", "priorities", "__proto__"]],
  ['{"a":{"x":1},"b":{"x":1},"":1,"":2}', [""]],
])("%s has an ambiguous field", (text, path) => {
  expect(findAmbiguousKey(text)).toEqual(path);
});

test.each([
  "{}",
  '"a:a"',
  '{"a":{"a":{"a":1}},"b":"{\\"b\\":1,\\"b\\":2}"}',
  '[{"a":1},{"a":1}]',
  '{"a":"__proto__","b":["__proto__"]}',
  '{"a":"\\\\","b":"\\"","c":","}',
])("%s has none", (text) => {
  expect(findAmbiguousKey(text)).toBeNull();
});

test("whatever is written by JSON.stringify has none, and a copy of one of its fields is found", () => {
  const named = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(named, fc.nat(), (value, pick) => {
      const text = JSON.stringify(value);
      if (!text.includes("__proto__")) expect(findAmbiguousKey(text)).toBeNull();
      const keys = Object.keys(value);
      const key = JSON.stringify(keys[pick % keys.length]);
      expect(findAmbiguousKey(`${text.slice(0, -1)},${key}:0}`)).not.toBeNull();
    }),
  );
});

test("a body as deep or as long as the limit allows is read at once", () => {
  const began = performance.now();
  expect(findAmbiguousKey("[".repeat(8000) + "]".repeat(8000))).toBeNull();
  expect(findAmbiguousKey(`{"a":"${"\\\\".repeat(8000)}"}`)).toBeNull();
  expect(performance.now() - began).toBeLessThan(1000);
});
