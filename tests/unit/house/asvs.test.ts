import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, readSource } from "#tests/support/source-files.ts";

/* docs/asvs.md: every requirement of the two levels once, and every file and test that it names. */

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they come before those of level 3. */
const SECTIONS: Record<string, number[]> = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
};
const STANDINGS = ["met", "part", "operator", "n/a"];

type Line = { numbers: string[]; asked: string; standing: string; shown: string };

function numbersIn(cell: string): string[] {
  return cell.split(", ").flatMap((part) => {
    const [from = "", to = from] = part.split("–");
    const [section, first, last] = [from.replace(/\.\d+$/, ""), from.split(".").at(-1), to.split(".").at(-1)];
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${section}.${Number(first) + index}`,
    );
  });
}

const lines = readSource("docs/asvs.md")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line): Line => {
    const [numbers = "", asked = "", standing = "", shown = ""] = line.slice(2, -2).split(" | ");
    return { numbers: numbersIn(numbers), asked, standing, shown };
  });

const required = Object.entries(SECTIONS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, section) =>
    Array.from({ length: count }, (_, index) => `${chapter}.${section + 1}.${index + 1}`),
  ),
);

test("levels 1 and 2 have 253 requirements, and each stands in the list once", () => {
  expect(required).toHaveLength(253);
  const listed = lines.flatMap(({ numbers }) => numbers);
  expect(required.filter((number) => !listed.includes(number))).toEqual([]);
  expect(listed.filter((number, index) => listed.indexOf(number) !== index)).toEqual([]);
});

test("every line says how it stands, and why", () => {
  for (const { numbers, standing, shown } of lines) {
    expect(STANDINGS, String(numbers)).toContain(standing);
    expect(shown.length, String(numbers)).toBeGreaterThan(3);
  }
});

const MARKED = /`([\w./[\]-]+\.(?:ts|tsx|mjs|md|json)|\.env\.example)`(?: “([^”]+)”)?/g;
const links = lines.flatMap(({ numbers, shown }) =>
  [...shown.matchAll(MARKED)].map(([, file = "", name]) => ({ line: String(numbers), file, name })),
);

test("every file that the list names exists, and holds the test that it names", () => {
  expect(links.length).toBeGreaterThan(80);
  const missing = links.filter(({ file, name }) => {
    return !existsSync(join(ROOT, file)) || (name !== undefined && !readSource(file).includes(`"${name}"`));
  });
  expect(missing).toEqual([]);
});

test("what is met or met in part is shown by a file or a test, but for what cannot be", () => {
  const shown = new Set(links.map(({ line }) => line));
  const bare = lines.filter(({ numbers, standing }) => standing === "met" && !shown.has(String(numbers)));
  expect(bare.map(({ numbers }) => String(numbers))).toEqual(["3.7.1", "6.3.2", "13.4.5"]);
});
