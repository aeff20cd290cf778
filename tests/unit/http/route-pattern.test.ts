import { expect, test } from "vitest";
import { patternsFrom, readPatterns } from "#lib/http/route-pattern.ts";

const patternOf = patternsFrom(
  JSON.stringify({
    staticRoutes: [
      { page: "/", regex: "^/(?:/)?$" },
      { page: "/stats", regex: "^/stats(?:/)?$" },
    ],
    dynamicRoutes: [
      { page: "/r/[id]", regex: "^/r/([^/]+?)(?:/)?$" },
      { page: "/r/[id]/badge.svg", regex: "^/r/([^/]+?)/badge\\.svg(?:/)?$" },
    ],
    version: 3,
  }),
);

test("an address becomes the pattern of its route, so that no link of a result is named", () => {
  expect(["/", "/stats", "/r/abc", "/r/abc/badge.svg"].map(patternOf)).toEqual([
    "/",
    "/stats",
    "/r/[id]",
    "/r/[id]/badge.svg",
  ]);
});

test("built files share one pattern, and whatever matches no route another", () => {
  expect(patternOf("/_next/static/chunks/a.js")).toBe("/_next/static");
  expect(["/wp-login.php", "/r/a/b/c", "%zz"].map(patternOf)).toEqual(["other", "other", "other"]);
});

test("without a build everything is other", () => {
  expect(readPatterns("/nowhere")("/stats")).toBe("other");
});
