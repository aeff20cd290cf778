import fc from "fast-check";

const RIGHT = [
  "GET /api/v1/criteria HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  'POST /api/v1/score HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{"answers":{}}',
  'POST /api/v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\ne\r\n{"answers":{}}\r\n0\r\n\r\n',
];

type Change = { at: number; kind: "replace" | "insert" | "cut" | "repeat"; byte: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(400),
  kind: fc.constantFrom("replace", "insert", "cut", "repeat"),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 9, 10, 13, 32, 58, 59, 44)),
});

function apply(bytes: Buffer, { at, kind, byte }: Change): Buffer {
  const place = at % Math.max(1, bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === "cut") return before;
  if (kind === "repeat") return Buffer.concat([before, after.subarray(0, 20), after]);
  return Buffer.concat([before, Buffer.from([byte]), kind === "replace" ? after.subarray(1) : after]);
}

/** Bytes that are nothing, and right requests with a few bytes changed. */
export function rawGarbage(): fc.Arbitrary<Uint8Array> {
  const mutated = fc
    .tuple(fc.constantFrom(...RIGHT), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([right, changes]): Uint8Array => changes.reduce(apply, Buffer.from(right, "latin1")));
  return fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }) });
}
