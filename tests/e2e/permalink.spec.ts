import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { ANSWERS, addressesOf, own, someoneElse, storeResult } from "#tests/support/result-page.ts";

const verdict = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");

/** What an address answers, without what is new in every answer. */
async function read(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
  return { status: response.status, text: (await response.text()).replaceAll(nonce, "") };
}

/** Every address under the result answers 404, in the very words of a link that never existed. */
async function expectGone(url: string, result: { path: string; id: string }): Promise<void> {
  const unknown = { path: `/r/${"A".repeat(43)}`, id: "A".repeat(43) };
  for (const [index, address] of addressesOf(result).entries()) {
    const gone = await read(url + address);
    const never = await read(url + (addressesOf(unknown)[index] ?? ""));
    expect([address, gone.status]).toEqual([address, 404]);
    expect(gone.text.replaceAll(result.id, unknown.id)).toBe(never.text);
  }
}

test("answers are private until the owner shows them, and again when the owner hides them", {
  tag: "@journey",
}, async ({ page, context, browser, app, javaScriptEnabled }) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await expect(page.getByText("Show your answers to people with the link?")).toBeVisible();
  const theirs = await someoneElse(browser, app.url, javaScriptEnabled);
  await theirs.goto(result.path);
  await expect(main(theirs)).not.toContainText(/reinforcement/i);
  await expect(theirs.getByRole("button", { name: "Show my answers" })).toHaveCount(0);

  await page.getByRole("button", { name: "Show my answers" }).click();
  await expect(page.getByRole("button", { name: "Hide my answers again" })).toBeVisible();
  await theirs.reload();
  await expect(main(theirs)).toContainText(/reinforcement/i);
  await page.getByRole("button", { name: "Hide my answers again" }).click();
  await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
  await theirs.reload();
  await expect(main(theirs)).not.toContainText(/reinforcement/i);
  await theirs.context().close();
});

test("the owner sets how long it is kept, and takes it back", async ({ page, context, app }) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await expect(main(page)).toContainText("kept until you delete it");
  await page.getByLabel("30 days").check();
  await page.getByRole("button", { name: "Set how long" }).click();
  const day = new Date(Date.now() + 30 * 86_400_000);
  const said = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  await expect(main(page)).toContainText(`gone from ${said}`);
  await page.getByLabel("Until I delete it").check();
  await page.getByRole("button", { name: "Set how long" }).click();
  await expect(main(page)).toContainText("kept until you delete it");
});

test("deleting asks first, and then every address answers as for an unknown link", { tag: "@journey" }, async ({
  page,
  context,
  app,
}) => {
  const result = await storeResult(app, ANSWERS);
  const before = await app.data.countResults();
  await own(context, app, result);
  await page.goto(result.path);
  await expect(page.getByRole("button", { name: "Yes, delete it for good" })).toBeHidden();
  await page.getByText("Delete this result").click();
  await page.getByRole("button", { name: "Yes, delete it for good" }).click();
  await expect(verdict(page)).toHaveText("The result is deleted");
  expect(await app.data.countResults()).toBe(before - 1);
  const cookies = await context.cookies(app.url + result.path);
  expect(cookies).toEqual([]);
  await expectGone(app.url, result);
});

test("on its day a result is gone from every address at once, for its owner too", { tag: "@journey" }, async ({
  page,
  context,
  app,
  trouble,
}) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await app.data.expireResult(result.id);
  await expectGone(app.url, result);
  trouble.expect(/status of 404/);
  expect((await page.reload())?.status()).toBe(404);
});

test("the manage key of one result does nothing to another, and no key does nothing at all", async ({
  page,
  context,
  app,
}) => {
  const [mine, yours] = [await storeResult(app, ANSWERS), await storeResult(app, { goal: "ship" })];
  await own(context, app, { path: yours.path, manageKey: mine.manageKey });
  await page.goto(yours.path);
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Show my answers" })).toHaveCount(0);
  await expect(page.getByText("Is this result yours?")).toBeVisible();
});

test("an owner's form sent without the key, or with that of another result, changes nothing", async ({ app }) => {
  const [mine, yours] = [await storeResult(app, ANSWERS), await storeResult(app, { goal: "ship" })];
  const html = await (await fetch(app.url + yours.path, { headers: { Cookie: `manage=${yours.manageKey}` } })).text();
  const forms = html.split("<form").filter((form) => form.includes('type="submit"') && form.includes('name="id"'));
  expect(forms.length).toBeGreaterThanOrEqual(3);
  for (const form of forms.map((text) => text.slice(0, text.indexOf("</form>")))) {
    for (const Cookie of ["", `manage=${mine.manageKey}`]) {
      const body = new FormData();
      for (const [tag] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
        body.append(
          / name="([^"]*)"/.exec(tag)?.[1] ?? "",
          (/ value="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&quot;", '"'),
        );
      }
      body.append("keep", "7");
      const sent = await fetch(app.url + yours.path, {
        method: "POST",
        body,
        headers: { Cookie, Origin: app.url },
        redirect: "manual",
      });
      expect(sent.status).toBe(404);
    }
  }
  const data = await (await fetch(`${app.url + yours.path}/decision.json`)).json();
  expect(data).toMatchObject({ answersIncluded: false, expiresOn: null });
});

test("the manage link makes another browser the owner and leaves no key in the address", { tag: "@js" }, async ({
  page,
  context,
  browser,
  app,
}) => {
  const result = await storeResult(app, ANSWERS);
  await own(context, app, result);
  await page.goto(result.path);
  await page.getByText("Manage it from another browser").click();
  const link = await page.getByLabel("Manage link").inputValue();
  expect(link).toBe(`${app.url}${result.path}#key=${result.manageKey}`);
  const other = await someoneElse(browser, app.url, true);
  await other.goto(link);
  await expect(other.getByRole("button", { name: "Show my answers" })).toBeVisible();
  expect(other.url().replace(/#share$/, "")).toBe(app.url + result.path);
  const [cookie] = await other.context().cookies(app.url + result.path);
  expect(cookie).toMatchObject({ name: "manage", httpOnly: true, sameSite: "Lax", path: result.path });
  await other.context().close();
});

test("the manage link can be pasted, and a wrong one is refused in words", async ({ page, app }) => {
  const result = await storeResult(app, ANSWERS);
  await page.goto(result.path);
  await page.getByText("Is this result yours?").click();
  await page.getByLabel("The manage link you kept").fill(`${app.url}${result.path}#key=${"x".repeat(43)}`);
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(page.getByText("This is not the manage key of this result.")).toBeVisible();
  await page.getByLabel("The manage link you kept").fill(`${app.url}${result.path}#key=${result.manageKey}`);
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(page.getByRole("button", { name: "Show my answers" })).toBeVisible();
});
