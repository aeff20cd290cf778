import { expect } from "playwright/test";
import { startAppServer } from "#tests/support/app-server.ts";
import { test } from "#tests/support/e2e.ts";
import { holdScripts } from "#tests/support/held-scripts.ts";
import { own, someoneElse, storeResult } from "#tests/support/result-page.ts";
import { answerInTeam, makeTeam, pressButton, RESEARCH, reveal, SHIPPING } from "#tests/support/team-page.ts";

const UNKNOWN = "A".repeat(43);
const cookie = (key: string) => `manage=${key}`;

/** What an address answers, without what is new in every answer. */
async function read(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
  return { status: response.status, text: (await response.text()).replaceAll(nonce, "") };
}

test("the key of a team does nothing to a result or to another team, nor that of a result to a team", async ({
  app,
}) => {
  const [team, other] = [await makeTeam(app), await makeTeam(app)];
  const result = await storeResult(app, { goal: "ship" });
  const member = await answerInTeam(app, team, "", RESEARCH);
  const page = async (path: string, key: string) =>
    (await fetch(app.url + path, { headers: { Cookie: cookie(key) } })).text();
  expect(await page(team.path, team.manageKey)).toContain("You made this team");
  for (const key of [other.manageKey, result.manageKey, member.manageKey, "", "x".repeat(43)]) {
    expect(await page(team.path, key)).not.toContain("You made this team");
  }
  expect(await page(result.path, result.manageKey)).toContain("Delete this result");
  expect(await page(result.path, team.manageKey)).not.toContain("Delete this result");
  expect(await page(member.path, team.manageKey)).not.toContain("Leave the team");
  expect(await page(member.path, member.manageKey)).toContain("Leave the team");
  const bearer = { headers: { Authorization: `Bearer ${team.manageKey}` }, method: "DELETE" };
  expect((await fetch(`${app.url}/api/v1/results/${result.id}`, bearer)).status).toBe(401);
});

test("an owner's form of a team, sent without its key or with another, changes nothing", async ({ app }) => {
  const [team, other] = [await makeTeam(app), await makeTeam(app)];
  await answerInTeam(app, team, "", RESEARCH);
  await answerInTeam(app, team, "", SHIPPING);
  for (const button of ["Reveal the results to all", "Set how long", "Yes, delete the team for good"]) {
    for (const key of ["", other.manageKey]) {
      expect(await pressButton(app, team.path, button, cookie(team.manageKey), cookie(key))).toBe(404);
    }
  }
  expect((await read(app.url + team.path)).text).toContain("2 people have");
});

test("the manage link makes another browser the owner, by itself or pasted, and leaves no key in the address", async ({
  page,
  browser,
  app,
  javaScriptEnabled,
}) => {
  const team = await makeTeam(app);
  const link = `${app.url}${team.path}#key=${team.manageKey}`;
  const other = await someoneElse(browser, app.url, javaScriptEnabled);
  await other.goto(link);
  if (javaScriptEnabled === false) {
    await other.getByText("Is this team yours?").click();
    await other.getByLabel("The manage link you kept").fill(link);
    await other.getByRole("button", { name: "Manage it in this browser" }).click();
  }
  await expect(other.getByRole("heading", { name: "You made this team" })).toBeVisible();
  expect(other.url().replace(/#manage$/, "")).toBe(app.url + team.path);
  const [kept] = await other.context().cookies(app.url + team.path);
  expect(kept).toMatchObject({ name: "manage", httpOnly: true, sameSite: "Lax", path: team.path });
  await other.context().close();

  await page.goto(team.path);
  await page.getByText("Is this team yours?").click();
  await page.getByLabel("The manage link you kept").fill(link.replace(/.$/, "!"));
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(page.getByText("This is not the manage key of this team.")).toBeVisible();
});

test("the owner sets how long a team is kept and deletes it; then it answers as one that never was", {
  tag: "@journey",
}, async ({ page, context, app, trouble }) => {
  const team = await makeTeam(app);
  const member = await answerInTeam(app, team, "Ann", RESEARCH);
  await own(context, app, team);
  await page.goto(team.path);
  await page.getByLabel("7 days").check();
  await page.getByRole("button", { name: "Set how long" }).click();
  const day = new Date(Date.now() + 7 * 86_400_000);
  const said = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  await expect(page.getByRole("main")).toContainText(`gone from ${said}`);
  await page.getByText("Delete this team").click();
  await page.getByRole("button", { name: "Yes, delete the team for good" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The team is deleted");
  expect(await context.cookies(app.url + team.path)).toEqual([]);
  for (const rest of ["", "/answer", "/decision.md"]) {
    const [gone, never] = await Promise.all([team.path, `/team/${UNKNOWN}`].map((path) => read(app.url + path + rest)));
    expect([rest, gone?.status]).toEqual([rest, 404]);
    expect(gone?.text.replaceAll(team.id, UNKNOWN)).toBe(never?.text);
  }
  trouble.expect(/status of 404/);
  // What was answered stays with whoever did, and is theirs alone no more.
  await page.goto(member.path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/fits this project|Too close/);
});

test("a team whose day has come is gone on every instance, and so is a result that was deleted on one", {
  tag: ["@journey", "@js"],
}, async ({ app }) => {
  const second = await startAppServer(app.data.url);
  const status = async (path: string) =>
    (await Promise.all([app.url, second.url].map((url) => fetch(url + path)))).map((response) => response.status);
  try {
    const team = await makeTeam(app);
    const result = await answerInTeam(second, team, "", RESEARCH);
    await answerInTeam(app, team, "", SHIPPING);
    await reveal(second, team);
    expect(await status(`${team.path}/decision.md`)).toEqual([200, 200]);
    expect(await status(`${result.path}/opengraph-image`)).toEqual([200, 200]);
    const key = { headers: { Authorization: `Bearer ${result.manageKey}` }, method: "DELETE" };
    expect((await fetch(`${second.url}/api/v1/results/${result.id}`, key)).status).toBe(204);
    for (const path of [
      result.path,
      `${result.path}/opengraph-image`,
      `/embed${result.path}`,
      `${team.path}/decision.md`,
    ]) {
      expect([path, ...(await status(path))]).toEqual([path, 404, 404]);
    }
    await app.data.execute(`UPDATE "Team" SET "expiresOn" = '2000-01-01' WHERE "id" = '${team.id}'`);
    expect(await status(team.path)).toEqual([404, 404]);
  } finally {
    await second.stop();
  }
});

test("what is wrong with a new team comes back beside the field, with what was entered", async ({ page }) => {
  await page.goto("/team/new");
  await page.getByLabel("What is it about?").fill("x".repeat(81));
  await page.getByLabel("By itself, once enough people have answered").check();
  await page.getByRole("textbox", { name: "Number of answers" }).fill("1");
  await page.getByRole("button", { name: "Make the team" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole("link", { name: "Enter a whole number from 2 to 26." }).click();
  await expect(page.getByRole("textbox", { name: "Number of answers" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Number of answers" })).toHaveValue("1");
  await expect(page.getByLabel("By itself, once enough people have answered")).toBeChecked();
  await expect(page.getByLabel("What is it about?")).toHaveValue("x".repeat(81));
});

test("a problem that somebody follows before the scripts come keeps the focus on its field", { tag: "@js" }, async ({
  page,
}) => {
  const letCome = await holdScripts(page);
  await page.goto("/team/new", { waitUntil: "commit" });
  await page.getByLabel("What is it about?").fill("x".repeat(81));
  await page.getByRole("button", { name: "Make the team" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await page.getByRole("link", { name: "The name may have at most 80 characters." }).click();
  await expect(page.getByLabel("What is it about?")).toBeFocused();
  letCome();
  await page.waitForFunction(() => Object.keys(document.forms[0] ?? {}).some((name) => name.startsWith("__react")));
  await page.waitForTimeout(300);
  await expect(page.getByLabel("What is it about?")).toBeFocused();
});

test("a name that is too long is refused beside its field, and everything entered stays", async ({ page, app }) => {
  const team = await makeTeam(app);
  await page.goto(`${team.path}/answer?step=check`);
  await page.getByLabel("What should your team call you?").fill("x".repeat(41));
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByText("The name may have at most 40 characters.").first()).toBeVisible();
  await expect(page.getByLabel("What should your team call you?")).toHaveValue("x".repeat(41));
});

test("what is sent for a team or a comparison is never kept on the way, and listed nowhere", { tag: "@js" }, async ({
  app,
}) => {
  const team = await makeTeam(app);
  const result = await answerInTeam(app, team, "Ann", RESEARCH);
  await answerInTeam(app, team, "Bo", SHIPPING);
  await reveal(app, team);
  for (const path of [
    team.path,
    `${team.path}/answer`,
    `${team.path}/decision.md`,
    `/compare/results?r=${result.id}`,
  ]) {
    const response = await fetch(app.url + path);
    expect([path, response.headers.get("cache-control")]).toEqual([path, expect.stringContaining("no-store")]);
    if (path.endsWith(".md")) continue;
    expect([path, await response.text()]).toEqual([path, expect.stringContaining('name="robots" content="noindex')]);
  }
});
