import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "#lib/export/csv.ts";

test("rows end in CRLF and cells are quoted where RFC 4180 asks for it", () => {
  expect(
    toCsv(
      ["a", "b"],
      [
        ["x,y", 'say "hi"'],
        ["line\nbreak", null],
        [1.5, -2],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"line\nbreak",\r\n1.5,-2\r\n');
});

test("text that a spreadsheet would run is neutralised and numbers stay numbers", () => {
  for (const text of [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "  =1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
  ]) {
    expect(toCsv(["c"], [[text]])).toMatch(/^c\r\n"?'/);
  }
  expect(toCsv(["=c"], [[-1], ["a=b"], ["a-b"]])).toBe("'=c\r\n-1\r\na=b\r\na-b\r\n");
});

test("no text whatever leaves a cell that begins a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const cell = toCsv(["c"], [[text]])
        .slice(3)
        .replace(/^"/, "");
      expect(cell).not.toMatch(/^(\s*[=+\-@]|\t)/);
    }),
    { numRuns: 2000 },
  );
});
