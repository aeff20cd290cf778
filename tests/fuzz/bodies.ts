import fc from "fast-check";

export const printable = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
export const anyJson = fc.jsonValue({ maxDepth: 3 });

/** A body near the right one: a value replaced, a key added, text cut off or bytes changed. */
export function spoilt(right: fc.Arbitrary<unknown>): fc.Arbitrary<string | Uint8Array> {
  const written = right.map((value) => JSON.stringify(value));
  return fc.oneof(
    fc
      .tuple(right, fc.oneof(printable, fc.constantFrom("__proto__", "constructor", "criteria", "answers")), anyJson)
      .map(
        ([value, key, more]) =>
          `{${JSON.stringify(key)}:${JSON.stringify(more)},${JSON.stringify({ ...Object(value) }).slice(1)}`,
      ),
    fc.tuple(written, fc.nat(200)).map(([whole, end]) => whole.slice(0, end)),
    fc.tuple(written, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([whole, at, byte]) => {
      const bytes = new TextEncoder().encode(whole);
      bytes[at % Math.max(1, bytes.length)] = byte;
      return bytes;
    }),
    fc
      .tuple(written, printable, anyJson)
      .map(([whole, from, to]) => whole.replace(from.slice(0, 3), JSON.stringify(to))),
    anyJson.map((value) => JSON.stringify({ answers: value })),
    fc.constantFrom(
      "[".repeat(8000),
      `{"answers":${'{"a":'.repeat(2000)}`,
      "",
      "\u0000",
      '"'.repeat(16_000),
      "x".repeat(17_000),
    ),
    fc.uint8Array({ maxLength: 400 }),
  );
}
