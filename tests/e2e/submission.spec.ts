import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { submitForm } from "#tests/support/submit-form.ts";
import { RESEARCHER, walkThroughWizard } from "#tests/support/wizard-page.ts";

/** The manage key; the rest of the cookie says until when. */
const keyIn = ([cookie]: string[]) => cookie?.split(";")[0];

test("a double click makes one result", { tag: "@js" }, async ({ page, app }) => {
  await page.goto("/decide?step=check");
  await page.goto("/decide");
  await walkThroughWizard(page, RESEARCHER);
  const before = await app.data.countResults();
  await page.getByRole("button", { name: "See the result" }).dblclick();
  await expect(page).toHaveURL(/\/r\//);
  expect(await app.data.countResults()).toBe(before + 1);
});

test("the answer to a submission holds the link and the owner's cookie, and not the page once more", {
  tag: "@js",
}, async ({ page }) => {
  await page.goto("/decide");
  await walkThroughWizard(page, RESEARCHER);
  const answering = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "See the result" }).click();
  const headers = await (await answering).allHeaders();
  await page.waitForURL(/\/r\//);
  expect(headers["x-action-revalidated"]).toBeUndefined();
  const { pathname } = new URL(page.url());
  expect(headers["set-cookie"]).toMatch(/^manage=[\w-]{43}; /);
  for (const attribute of [`Path=${pathname}`, "Max-Age=31536000", "HttpOnly", "SameSite=lax"]) {
    expect(headers["set-cookie"]).toContain(`; ${attribute}`);
  }
  await expect(page.getByText("Delete this result").first()).toBeAttached();
});

test("a form sent twice makes one result, with one link and one key", { tag: ["@nojs", "@journey"] }, async ({
  app,
}) => {
  const first = await submitForm(app.url, { goal: "prototype", python: "fluent" }, { visitor: "10.6.0.1" });
  expect(first.status).toBe(303);
  expect(first.location).toMatch(/^\/r\/[\w-]{22,}$/);
  const before = await app.data.countResults();
  const replays = await Promise.all(
    [1, 2, 3].map(() => submitForm(app.url, {}, { visitor: "10.6.0.1", fields: first.fields })),
  );
  for (const { status, location, cookies } of replays) {
    expect([status, location, keyIn(cookies)]).toEqual([303, first.location, keyIn(first.cookies)]);
  }
  expect(await app.data.countResults()).toBe(before);
});

test("reload and Back keep what was answered", { tag: "@js" }, async ({ page }) => {
  await page.goto("/decide");
  const current = page.locator("[data-step][data-current]");
  const first = await current.getAttribute("data-step");
  const chosen = current.locator("input").first();
  await chosen.check();
  await current.getByRole("button", { name: "Continue" }).click();
  await expect(current).not.toHaveAttribute("data-step", first ?? "");
  const second = await current.getAttribute("data-step");
  await page.reload();
  await expect(current).toHaveAttribute("data-step", second ?? "");
  await page.goBack();
  await expect(current).toHaveAttribute("data-step", first ?? "");
  await expect(current.locator("input").first()).toBeChecked();
});

/* The only mistake a person can make is to combine "none of these" with something else. */
test("the mistake is explained beside its field and in a summary", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/decide");
  const exclusive = page
    .locator('input[type="checkbox"][value="none"], input[type="checkbox"][value="nowhere"]')
    .first();
  const name = await exclusive.getAttribute("name");
  await exclusive.check();
  await page
    .locator(`input[type="checkbox"][name="${name}"]:not([value="none"]):not([value="nowhere"])`)
    .first()
    .check();
  await page.getByRole("button", { name: "See the result" }).click();
  await expect(page).toHaveURL(/\/decide/);
  await expect(page).toHaveTitle(/^Error:/);
  const summary = page
    .getByRole("alert")
    .filter({ hasText: "There is a problem" })
    .or(page.getByRole("region", { name: "There is a problem" }));
  await expect(summary.first()).toBeVisible();
  const link = summary.first().getByRole("link").first();
  const target = (await link.getAttribute("href")) ?? "";
  expect(target).toMatch(/^#./);
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveAttribute("name", name ?? "");
  await expect(exclusive).toBeChecked();
});
