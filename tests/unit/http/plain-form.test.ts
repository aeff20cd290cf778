import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainForm } from "#lib/http/plain-form.ts";

const BOUNDARY = "----Boundary7MA4";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const part = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const END = `--${BOUNDARY}--\r\n`;
const read = (body: string, type = TYPE) => readPlainForm(type, Buffer.from(body));
const readByPlatform = async (body: string) => [
  ...(await new Response(Buffer.from(body), { headers: { "Content-Type": TYPE } }).formData()),
];

test("fields come in their order, repeated ones too, with whatever text they hold", () => {
  const body = part("a", "1") + part("a", "two\r\nlines") + part("ü", "日本") + part("", "") + END;
  expect(read(body)).toEqual([
    ["a", "1"],
    ["a", "two\r\nlines"],
    ["ü", "日本"],
    ["", ""],
  ]);
  expect(read(END)).toEqual([]);
});

test("a browser's own form is plain", async () => {
  const form = new FormData();
  form.append("goal", "ship");
  form.append("musts", "none");
  const sent = new Response(form);
  const bytes = Buffer.from(await sent.clone().arrayBuffer());
  expect(readPlainForm(sent.headers.get("content-type") ?? "", bytes)).toEqual([...form]);
});

test.each([
  ["a file", `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n1\r\n${END}`],
  [
    "a type of its own",
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain\r\n\r\n1\r\n${END}`,
  ],
  ["an escaped name", part("a%22", "1") + END],
  ["the boundary within a value", part("a", `x${BOUNDARY}y`) + END],
  ["something before the parts", `x${part("a", "1")}${END}`],
  ["something after the parts", `${part("a", "1")}${END}x`],
  ["an end that is missing", part("a", "1")],
  ["a line end that is missing", part("a", "1").replace("1\r\n", "1") + END],
])("%s is left to the platform", (_, body) => {
  expect(read(body)).toBeNull();
});

test("a boundary in quotes, none, or another content type is left to the platform", () => {
  const body = part("a", "1") + END;
  for (const type of [
    `multipart/form-data; boundary="${BOUNDARY}"`,
    "multipart/form-data",
    `text/plain; boundary=${BOUNDARY}`,
  ])
    expect(read(body, type)).toBeNull();
});

test("what is read is what the platform reads", async () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "$", "ä", "\r\n", "-", '"', ":", "%", " ", BOUNDARY),
    maxLength: 6,
  });
  const forms = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(forms, async (fields) => {
      const body = fields.map(([name, value]) => part(name, value)).join("") + END;
      const plain = read(body);
      if (plain !== null) expect(plain).toEqual(await readByPlatform(body));
    }),
    { numRuns: 2000 },
  );
});
