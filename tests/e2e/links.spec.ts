import { expect } from "playwright/test";
import { crawl } from "#tests/support/crawl.ts";
import { test } from "#tests/support/e2e.ts";

// Links hold without JavaScript, so they are read from the HTML as it is sent, once.
test("every internal link leads to a page, and every fragment to a place on it", { tag: "@nojs" }, async ({
  request,
  app,
}) => {
  test.setTimeout(300_000);
  const { reached, broken } = await crawl(app.url, async (address) => {
    const response = await request.get(address);
    const isPage = (response.headers()["content-type"] ?? "").startsWith("text/html");
    return { status: response.status(), html: isPage ? await response.text() : null };
  });
  expect(broken).toEqual([]);
  expect(reached).toEqual(
    expect.arrayContaining([
      "/decide",
      "/stats",
      "/method",
      "/method/quality",
      "/privacy",
      "/compare",
      "/tensorflow",
      "/pytorch",
      "/questions",
      "/criteria/2026-11",
      "/criteria/2026-11/evidence/pm-01",
      "/criteria/2023-article/to/2026-11",
    ]),
  );
  expect(reached.length).toBeGreaterThan(250);
});
