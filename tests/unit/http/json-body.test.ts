import { expect, test } from "vitest";
import { BODY_LIMIT, readJsonBody } from "#lib/http/json-body.ts";

function post(
  body: BodyInit | null,
  headers: Record<string, string> = { "Content-Type": "application/json" },
): Request {
  return new Request("http://localhost/", { method: "POST", body, headers, ...{ duplex: "half" } });
}
async function kindOf(request: Request): Promise<string> {
  const read = await readJsonBody(request);
  return read.ok ? "ok" : read.problem.kind;
}

test("a JSON body is read, with or without a charset", async () => {
  expect(await readJsonBody(post('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
  expect(await kindOf(post("{}", { "Content-Type": 'application/json; charset="UTF-8"' }))).toBe("ok");
  expect(await kindOf(post("{}", { "Content-Type": "application/merge-patch+json" }))).toBe("ok");
});

test("another content type, another charset or none is refused", async () => {
  expect(await kindOf(post("{}", { "Content-Type": "text/plain" }))).toBe("not-json");
  expect(await kindOf(post("{}", { "Content-Type": "application/json; charset=latin1" }))).toBe("not-json");
  expect(await kindOf(post(new Uint8Array([123, 125]), {}))).toBe("not-json");
});

test("what is not JSON in UTF-8 is malformed", async () => {
  for (const body of ["", "{", "{'a':1}", "NaN"]) expect(await kindOf(post(body))).toBe("malformed-json");
  expect(await kindOf(post(new Uint8Array([0x22, 0xff, 0x22])))).toBe("malformed-json");
  expect(await kindOf(post(null))).toBe("malformed-json");
});

test("a body at the limit is read and one byte more is too large", async () => {
  const ofLength = (length: number) => `"${"x".repeat(length - 2)}"`;
  expect(await kindOf(post(ofLength(BODY_LIMIT)))).toBe("ok");
  expect(await kindOf(post(ofLength(BODY_LIMIT + 1)))).toBe("too-large");
});

test("an endless body without a length is cut at the limit", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 4096;
      controller.enqueue(new Uint8Array(4096));
    },
  });
  expect(await kindOf(post(endless))).toBe("too-large");
  expect(sent).toBeLessThan(BODY_LIMIT * 3);
});

test("a declared length beyond the limit is refused before the body is read", async () => {
  const request = post("{}", { "Content-Type": "application/json", "Content-Length": "999999" });
  expect(await kindOf(request)).toBe("too-large");
});

test("a compressed body is refused, since its length says nothing", async () => {
  const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
  expect(await kindOf(post("{}", headers))).toBe("not-json");
  expect(await kindOf(post("{}", { ...headers, "Content-Encoding": "identity" }))).toBe("ok");
});

test("a field that stands twice, or that validation would pass over, is refused with its pointer", async () => {
  for (const [body, pointer] of [
    ['{"answers":{"goal":"ship","goal":"learn"}}', "#/answers/goal"],
    ['{"answers":{"__proto__":{"goal":"ship"}}}', "#/answers/__proto__"],
  ] as const) {
    const read = await readJsonBody(post(body));
    expect(read).toMatchObject({ ok: false, problem: { kind: "invalid-body", errors: [{ pointer }] } });
  }
});
