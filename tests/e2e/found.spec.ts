import { expect } from "playwright/test";
import { PAGES } from "#app/site/pages.ts";
import { test } from "#tests/support/e2e.ts";
import { headOf, jsonLdOf } from "#tests/support/head.ts";
import { storeResult } from "#tests/support/result-page.ts";

/* What search engines, previews and language models read. None of them needs JavaScript, so neither do these. */

const LEDGER = [
  "/criteria/2026-11",
  "/criteria/2026-11/evidence",
  "/criteria/2026-11/evidence/pm-01",
  "/criteria/2023-article/to/2026-11",
];
const ALL = [...PAGES.map(({ path }) => path), ...LEDGER];

test("every public page has a title, a description and an address of its own, and a preview that says the same", {
  tag: "@nojs",
}, async ({ request, app }) => {
  const seen = new Map<string, string>();
  for (const path of ALL) {
    const response = await request.get(path);
    expect(response.headers()["x-robots-tag"], path).toBeUndefined();
    const { title, meta, links } = headOf(await response.text());
    expect(title, path).toMatch(/Tensor or Torch/);
    expect(meta.description?.length, path).toBeGreaterThan(40);
    expect(links.canonical, path).toBe(path === "/" ? app.url : app.url + path);
    expect(meta["og:title"], path).not.toBe("");
    expect(title, path).toContain(meta["og:title"]?.slice(1));
    expect(meta["og:description"], path).toBe(meta.description);
    expect(meta["twitter:card"], path).toBe("summary_large_image");
    expect(meta.robots ?? "index", path).not.toContain("noindex");
    for (const text of [title, meta.description ?? "", meta["og:image"] ?? ""]) {
      expect([path, seen.get(text)]).toEqual([path, undefined]);
      seen.set(text, path);
    }
  }
});

test("filters and steps name the page without them as the address to keep", { tag: "@nojs" }, async ({
  request,
  app,
}) => {
  for (const [path, canonical] of [
    ["/decide?step=goal", "/decide"],
    ["/stats?role=student", "/stats"],
    ["/criteria/2026-11?framework=pytorch", "/criteria/2026-11"],
  ]) {
    const { links } = headOf(await (await request.get(path ?? "")).text());
    expect(links.canonical).toBe(`${app.url}${canonical}`);
  }
});

test("a preview image is a PNG of the usual size that may be kept for ever under its name", { tag: "@nojs" }, async ({
  request,
}) => {
  for (const path of ["/", "/stats", "/criteria/2026-11/evidence/pm-01"]) {
    const { meta } = headOf(await (await request.get(path)).text());
    const image = await request.get(meta["og:image"] ?? "");
    expect(image.headers()).toMatchObject({ "content-type": "image/png", "cache-control": /immutable/ });
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const unnamed = await request.get(new URL(meta["og:image"] ?? "").pathname);
    expect(unnamed.headers()["cache-control"]).not.toContain("immutable");
  }
  expect((await request.get("/preview/no/such/page")).status()).toBe(404);
});

test("a result is previewed with its verdict, and no search engine may list it or what hangs on it", {
  tag: "@nojs",
}, async ({ request, app }) => {
  const result = await storeResult(app, {
    goal: "publish",
    field: "reinforcement",
    "priorities.research": "essential",
  });
  const html = await (await request.get(result.path)).text();
  const { title, meta } = headOf(html);
  expect(title).toContain("PyTorch");
  expect(meta["og:title"]).toContain("PyTorch");
  expect(meta.description).toMatch(/\w/);
  expect(meta["og:image"]).toContain(`${result.path}/opengraph-image`);
  expect(meta.robots).toContain("noindex");
  expect(html).not.toMatch(/<meta[^>]*reinforcement/i);
  for (const path of [result.path, `${result.path}/decision.md`, `/embed${result.path}`, "/deleted"]) {
    expect((await request.get(path)).headers()["x-robots-tag"], path).toContain("noindex");
  }
  expect((await request.get("/stats")).headers()["x-robots-tag"]).toBeUndefined();
});

test("the sitemap names every public page once, each of which answers, and no result", { tag: "@nojs" }, async ({
  request,
  app,
}) => {
  await storeResult(app, { goal: "ship" });
  const xml = await (await request.get("/sitemap.xml")).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(ALL.map((path) => app.url + path)));
  expect(addresses.filter((address) => /\/(r|team(?!\/new$)|embed)\/|deleted|manage/.test(address))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(220);
  const some = addresses.filter((address, index) => !/\/evidence\//.test(address) || index % 40 === 0);
  for (const address of some) expect((await request.get(address)).status(), address).toBe(200);
});

test("robots may read all pages and learn where the sitemap is", { tag: "@nojs" }, async ({ request, app }) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toContain(`Sitemap: ${app.url}/sitemap.xml`);
  expect(text).not.toMatch(/^Disallow: \/(r|embed|preview|stats|criteria)?\/?$/m);
});

test("what pages say of themselves as JSON-LD is well-formed, absolute and true", { tag: "@nojs" }, async ({
  request,
  app,
}) => {
  const read = async (path: string) => jsonLdOf(await (await request.get(path)).text());
  expect(await read("/")).toMatchObject([
    { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite" }, { "@type": "WebApplication" }] },
  ]);
  const [trail, set] = await read("/criteria/2026-11");
  expect(trail).toMatchObject({ "@type": "BreadcrumbList", itemListElement: [{ item: `${app.url}/criteria` }, {}] });
  expect(set).toMatchObject({ "@type": "Dataset", version: "2026-11", datePublished: "2026-11-22" });
  for (const address of JSON.stringify(set).match(/http[^"]+\/set\.\w+/g) ?? []) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  expect(await read("/criteria/2026-11/evidence/pm-01")).toMatchObject([{ "@type": "BreadcrumbList" }]);
  expect(await read("/method")).toEqual([]);
});

test("JSON-LD is inert under the content security policy", { tag: "@js" }, async ({ page }) => {
  await page.goto("/criteria/2026-11/evidence/pm-01");
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await expect(page.getByRole("navigation", { name: "Where this page is" }).getByRole("link")).toHaveCount(3);
});

test("llms.txt lists the pages and the ways in for programs, all of which answer", { tag: "@nojs" }, async ({
  request,
}) => {
  const response = await request.get("/llms.txt");
  expect(response.headers()["content-type"]).toMatch(/^text\/(markdown|plain)/);
  const text = await response.text();
  expect(text).toMatch(/^# Tensor or Torch\n\n> /);
  const addresses = [...text.matchAll(/\]\((http[^)]+)\)/g)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses.filter((known) => !known.endsWith("/api/mcp"))) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("the manifest and the icons it names are there and may be kept for a while", { tag: "@nojs" }, async ({
  request,
}) => {
  const { links } = headOf(await (await request.get("/")).text());
  const manifest = await request.get(links.manifest ?? "");
  const { icons, start_url } = await manifest.json();
  expect(start_url).toBe("/");
  for (const address of [...icons.map(({ src }: { src: string }) => src), links.icon, "/favicon.ico"]) {
    const icon = await request.get(address);
    expect(icon.status(), address).toBe(200);
    expect(icon.headers()["cache-control"], address).toMatch(/max-age=[1-9]\d{4,}/);
  }
});
