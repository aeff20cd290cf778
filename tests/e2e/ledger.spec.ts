import { createHash } from "node:crypto";
import { expect } from "playwright/test";
import { parse } from "yaml";
import { isStale } from "#lib/model/evidence-age.ts";
import { unusedEvidence } from "#lib/model/evidence-usage.ts";
import { passesRating } from "#lib/model/ledger-filter.ts";
import { ratingItems } from "#lib/model/rating-items.ts";
import { test } from "#tests/support/e2e.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const items = ratingItems(set);
const EVERYTHING = { framework: null, freshness: null, confidence: null };

test("both sets are published on a fresh start, and the one of 2026 is in use", async ({ page }) => {
  await page.goto("/criteria");
  const sets = page.getByRole("main").getByRole("region");
  await expect(sets).toHaveCount(2);
  await expect(sets.first()).toContainText("In use now");
  await expect(sets.first()).toContainText("2026-11");
  await expect(sets.last()).toContainText("2023-article");
});

test("every rating stands in the ledger with its numbers, reason, evidence and a way to dispute it", async ({
  page,
}) => {
  await page.goto("/criteria/2026-11");
  const shown = await page.locator('[id$="_tensorflow"], [id$="_pytorch"]').evaluateAll((nodes) =>
    nodes.map((node) => ({
      anchor: node.id,
      text: (node.textContent ?? "").replace(/\s+/g, " "),
      sources: [...node.querySelectorAll('a[href*="/evidence/"]')].map((link) => link.getAttribute("href")),
      hasDispute: node.querySelector('a[href*="/correct?item="]') !== null,
    })),
  );
  expect(shown.map(({ anchor }) => anchor).sort()).toEqual(items.map(({ anchor }) => anchor).sort());
  for (const { anchor, rating } of items) {
    const found = shown.find((entry) => entry.anchor === anchor);
    expect(found?.text, anchor).toContain(
      `${rating.best} (${rating.low} to ${rating.high})${rating.reason}`.replace(/\s+/g, " "),
    );
    expect(found?.sources, anchor).toEqual(rating.evidence.map((id) => `/criteria/2026-11/evidence/${id}`));
    expect(found?.hasDispute, anchor).toBe(true);
  }
});

test("scales, stale evidence, unused evidence and where the set comes from are told", async ({ page }) => {
  await page.goto("/criteria/2026-11");
  for (const criterion of set.criteria)
    for (const aspect of criterion.aspects) {
      const text = await page.locator(`[id="${criterion.id}_${aspect.id}"]`).textContent();
      expect(text).toContain(aspect.scale.zero);
      expect(text).toContain(aspect.scale.hundred);
    }
  for (const text of [set.agenda, set.funding, set.authors, set.stance, set.updatePolicy])
    await expect(page.locator("#about")).toContainText(text);
  const used = new Set(items.flatMap(({ rating }) => rating.evidence));
  if (set.evidence.some((entry) => used.has(entry.id) && isStale(set, entry))) {
    const sources = page.locator("details", { has: page.locator("summary", { hasText: /, \d+ stale$/ }) }).first();
    const mark = sources.getByText(/^stale: .* old$/).first();
    await expect(mark).toBeHidden();
    await sources.locator("summary").click();
    await expect(mark).toBeVisible();
  }
  const unused = unusedEvidence(set);
  await expect(page.locator("#unused tbody tr")).toHaveCount(unused.length);
});

test("the filter is a form whose address can be shared, and shows exactly what passes", async ({ page }) => {
  await page.goto("/criteria/2026-11");
  const form = page.getByRole("form", { name: "Filter the ratings" });
  await form.getByLabel("Framework").selectOption("pytorch");
  await form.getByLabel("Confidence").selectOption("medium");
  await form.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\?framework=pytorch&freshness=&confidence=medium#ratings$/);
  const filter = { ...EVERYTHING, framework: "pytorch", confidence: "medium" } as const;
  const passing = items.filter((item) => passesRating(set, filter, item));
  expect(passing.length).toBeLessThan(items.length / 2);
  await expect(page.getByRole("status")).toContainText(`${passing.length} `);
  const anchors = await page
    .locator('[id$="_tensorflow"], [id$="_pytorch"]')
    .evaluateAll((nodes) => nodes.map(({ id }) => id));
  expect(anchors.sort()).toEqual(passing.map(({ anchor }) => anchor).sort());
  await expect(form.getByLabel("Framework")).toHaveValue("pytorch");
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(page.getByRole("status")).toContainText(`All ${items.length} ratings`);
});

test("a filter that the page does not know shows everything", async ({ page }) => {
  await page.goto("/criteria/2023-article?framework=jax&freshness=yesterday");
  await expect(page.getByRole("status")).toContainText("All 70 ratings shown");
});

test("a piece of evidence tells its claim, source, date and confidence, and leads to what rests on it", async ({
  page,
}) => {
  const [entry] = set.evidence.filter(({ id }) => id === "pm-01");
  await page.goto("/criteria/2026-11/evidence/pm-01");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(entry?.claim ?? "");
  await expect(main.getByRole("link", { name: entry?.sourceTitle ?? "" })).toHaveAttribute(
    "href",
    entry?.sourceUrl ?? "",
  );
  const resting = items.filter(({ rating }) => rating.evidence.includes("pm-01"));
  for (const { anchor } of resting) await expect(main.locator(`a[href$="#${anchor}"]`)).toHaveCount(1);
  await main.locator(`a[href$="#${resting[0]?.anchor}"]`).click();
  await expect(page.locator(`[id="${resting[0]?.anchor}"]`)).toBeInViewport();
});

test("unknown versions, evidence and differences answer 404", async ({ request }) => {
  const unknown = [
    "nope",
    "nope/evidence",
    "2026-11/evidence/nope",
    "nope/to/2026-11",
    "2026-11/to/nope",
    "nope/set.json",
    "nope/set.yaml",
    "nope/correct",
  ];
  for (const path of unknown) expect((await request.get(`/criteria/${path}`)).status(), path).toBe(404);
});

test("the downloads are the set itself, may be kept for good, and can be checked", async ({ request }) => {
  const json = await request.get("/criteria/2026-11/set.json");
  const body = await json.body();
  expect(JSON.parse(body.toString())).toEqual(set);
  expect(json.headers()["cache-control"]).toContain("immutable");
  const { etag = "" } = json.headers();
  expect(etag).toContain(createHash("sha256").update(body).digest("hex"));
  const again = await request.get("/criteria/2026-11/set.json", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
  const yaml = await request.get("/criteria/2026-11/set.yaml");
  expect(parse(await yaml.text())).toEqual(set);
  expect(yaml.headers().etag).not.toBe(etag);
});

test("a correction without a tracker shows the lines to change and how", async ({ page }) => {
  await page.goto("/criteria/2026-11/correct?item=comfort_high-level_high-level-any_pytorch");
  const main = page.getByRole("main");
  await expect(main.locator("pre")).toContainText("pytorch:");
  await expect(main).toContainText("facets: high-level-any");
  await expect(main).toContainText("npm run criteria:new");
  await page.goto("/criteria/2026-11/correct?item=<script>");
  await expect(main.locator("pre")).toHaveCount(0);
  await expect(main).toContainText("npm run criteria:new");
});

test("from the article to 2026 is a story, claim by claim, then every change", async ({ page }) => {
  await page.goto("/criteria/2023-article/to/2026-11");
  const main = page.getByRole("main");
  await expect(page.locator("#story li[class*=chapter]")).toHaveCount(15);
  await expect(page.locator("#story")).toContainText("TensorBoard");
  await expect(page.locator("#summary")).toContainText(`${items.length} added, 70 removed`);
  await expect(main.locator("#story figure svg title")).not.toBeEmpty();
  await page.goto("/criteria/2026-11/to/2026-11");
  await expect(page.locator("#summary")).toContainText(`none changed, ${items.length} the same`);
});

test("side by side names every criterion, both frameworks alike, with a chart for each trend", async ({ page }) => {
  await page.goto("/compare");
  const main = page.getByRole("main");
  for (const { name } of set.criteria) await expect(main.getByRole("heading", { name, exact: true })).toHaveCount(1);
  await expect(main.getByText("TensorFlow ahead", { exact: true })).toHaveCount(set.criteria.length);
  await expect(main.getByText("PyTorch ahead", { exact: true })).toHaveCount(set.criteria.length);
  await expect(main.locator("#curves figure")).toHaveCount(set.trends.length);
  await expect(main.locator("figure table")).toHaveCount(set.trends.length + 1);
});

test("the pages of the two frameworks have the same structure and room", async ({ page }) => {
  const structure = async (framework: "tensorflow" | "pytorch") => {
    await page.goto(`/${framework}`);
    const { name, firstSteps } = set.frameworks[framework];
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    for (const { url } of firstSteps) await expect(page.locator(`#start a[href="${url}"]`)).toHaveCount(1);
    const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
    return headings.map((heading) => heading.replace(name, "it"));
  };
  expect(await structure("tensorflow")).toEqual(await structure("pytorch"));
  await expect(page.locator("#strong li, #weak li").first()).toBeVisible();
});

test("every question, option and condition is listed and drawn", async ({ page }) => {
  await page.goto("/questions");
  for (const question of set.questions) {
    const part = page.locator(`[id="question-${question.id}"]`);
    await expect(part.getByRole("heading", { level: 2 })).toContainText(question.title);
    if (question.kind === "tiers") continue;
    const { options, notSure, terms } = question;
    await expect(part.locator("dt")).toHaveCount(options.length + (notSure ? 1 : 0) + terms.length);
  }
  await expect(page.locator("#graph svg text")).toHaveCount(set.questions.length + set.criteria.length + 2);
});

test("the self-check judges every item openly", async ({ page }) => {
  await page.goto("/method/quality");
  await expect(page.getByRole("main").getByText("Not met", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("main").getByText("Met", { exact: true }).first()).toBeVisible();
});
