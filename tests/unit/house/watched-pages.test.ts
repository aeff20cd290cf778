import { expect, test } from "vitest";
import { readSource, sourceFiles } from "#tests/support/source-files.ts";

const WATCHED = 'from "#tests/support/e2e.ts"';

test("every end-to-end test that opens a page is watched for violations of the policy, errors and requests elsewhere", () => {
  const specs = sourceFiles(["tests/e2e"], /\.spec\.ts$/);
  expect(specs.length).toBeGreaterThan(20);
  const opening = specs.filter((path) => /\.goto\(/.test(readSource(path)));
  // Opens one page of a server that it has broken, and listens to the console itself.
  const unwatched = opening.filter((path) => !readSource(path).includes(WATCHED));
  expect(unwatched).toEqual(["tests/e2e/failures.spec.ts"]);
});

test("the watch fails on console errors, which violations of the policy are", () => {
  const watch = readSource("tests/support/e2e.ts");
  expect(watch).toContain('message.type() === "error"');
  expect(watch).toContain("{ auto: true }");
});
