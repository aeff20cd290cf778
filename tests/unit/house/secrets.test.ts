import { expect, test } from "vitest";
import { readSource, sourceFiles } from "#tests/support/source-files.ts";

const sources = sourceFiles(["app", "lib"], /\.tsx?$/).filter((path) => !path.includes("generated"));
const using = (pattern: RegExp) => sources.filter((path) => pattern.test(readSource(path)));

test("keys are compared in one place, in constant time", () => {
  expect(using(/\btimingSafeEqual\b/)).toEqual(["lib/data/manage-key-hash.ts"]);
  expect(readSource("lib/data/manage-key-hash.ts")).toMatch(/return timingSafeEqual\(given, expected\)/);
  // Whoever reads a hash hands it to that comparison.
  const reading = using(/select: \{ manageKeyHash: true/);
  expect(reading.length).toBeGreaterThan(0);
  expect(reading.filter((path) => !readSource(path).includes("isKeyOf("))).toEqual([]);
  expect(using(/[Kk]eyHash\b[\w?.]*\s*[!=]==|[!=]==\s*[\w?.]*[Kk]eyHash\b|where: \{[^}]*manageKeyHash/)).toEqual([]);
});

test("no hash but SHA-256 and no random numbers but the system's make anything secret", () => {
  expect(using(/create(Hash|Hmac)\("(?!sha256")/)).toEqual([]);
  // Pauses, before a database operation is tried again or tallies are folded, may be as random as they like.
  expect(using(/Math\.random\(/)).toEqual(["lib/data/retry.ts", "lib/data/tally-folding.ts"]);
});
