import { expect, test } from "vitest";
import { nextCriteriaSet, nextVersion } from "#prisma/next-criteria-set.ts";

const OLD = `# About 2026-11
version: 2026-11
title: Criteria set 2026-11
publishedOn: 2026-11-22
summary: As of 2026-11.
advice:
  - title: Read 2026-11
`;

test("the copy has the new version, day and title, and all else as it was", () => {
  expect(nextCriteriaSet(OLD, "2027-02", "2027-02-03")).toBe(`# About 2026-11
version: 2027-02
title: Criteria set 2027-02
publishedOn: 2027-02-03
summary: As of 2026-11.
advice:
  - title: Read 2026-11
`);
});

test("a document without a version or a day cannot be started from", () => {
  expect(() => nextCriteriaSet("title: Nothing", "2027-02", "2027-02-03")).toThrow(/no "version"/);
});

test("a set is named after its month, or its day when the month is taken", () => {
  expect(nextVersion("2027-02-03", ["2026-11"])).toBe("2027-02");
  expect(nextVersion("2027-02-03", ["2027-02"])).toBe("2027-02-03");
});
