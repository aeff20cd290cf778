import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { addressesOf, own, someoneElse } from "#tests/support/result-page.ts";
import { answerInTeam, makeTeam, RESEARCH, reveal, SHIPPING } from "#tests/support/team-page.ts";
import { fillLongPage, RESEARCHER, walkThroughWizard } from "#tests/support/wizard-page.ts";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const VERDICT = /fits? this project|too close to call|of 100/i;

test("people answer apart from one another, see nothing, and then all at once", { tag: "@journey" }, async ({
  page,
  browser,
  app,
  javaScriptEnabled,
}) => {
  const before = await app.data.countResults();
  await page.goto("/team/new");
  await page.getByLabel("What is it about?").fill("Robots 🤖 <b>");
  await page.getByRole("button", { name: "Make the team" }).click();
  await expect(heading(page)).toHaveText("Robots 🤖 <b>");
  const invite = await page.getByLabel("Invite link").inputValue();
  expect(invite).toBe(page.url());
  await expect(page.getByLabel("Manage link")).toHaveValue(/#key=[\w-]{43}$/);
  await expect(main(page)).toContainText("0 people have answered");
  await expect(page.getByRole("button", { name: "Reveal" })).toHaveCount(0);

  const ann = await someoneElse(browser, app.url, javaScriptEnabled);
  await ann.goto(invite);
  await expect(ann.getByText("You made this team")).toHaveCount(0);
  await ann.getByRole("link", { name: "Answer the questions" }).click();
  if (javaScriptEnabled === false) await fillLongPage(ann, RESEARCHER);
  else await walkThroughWizard(ann, RESEARCHER);
  await expect(main(ann)).toContainText("A small group is not anonymous.");
  await ann.getByLabel("What should your team call you?").fill("نور ⚡");
  await ann.getByRole("button", { name: "Send my answers" }).click();
  await expect(heading(ann)).toHaveText("Your answers are in");
  await expect(main(ann)).not.toContainText(VERDICT);
  const mine = new URL(ann.url()).pathname;

  const team = { path: new URL(invite).pathname, id: "", manageKey: "" };
  await answerInTeam(app, team, "Bo Ωmega", SHIPPING);
  expect(await app.data.countResults()).toBe(before + 2);
  for (const everyone of [page, ann]) {
    await everyone.goto(invite);
    await expect(main(everyone)).toContainText("2 people have answered");
    await expect(main(everyone)).not.toContainText(VERDICT);
    expect(await everyone.content()).not.toContain("Ωmega");
  }

  await page.getByRole("button", { name: "Reveal the results to all" }).click();
  await expect(page.getByRole("heading", { name: "Talk about this first" })).toBeVisible();
  await ann.reload();
  const sections = ann.getByRole("main").getByRole("heading", { level: 2 });
  await expect(sections.first()).toHaveText("Talk about this first");
  await expect(main(ann)).toContainText("نور ⚡");
  await expect(ann.getByRole("row", { name: /Bo Ωmega/ }).first()).toContainText(/TensorFlow|PyTorch/);
  await expect(ann.getByRole("img", { name: "The weight of each criterion for each person" })).toBeVisible();
  await expect(ann.getByRole("heading", { name: "The smallest compromise" })).toBeVisible();
  await expect(ann.getByRole("link", { name: "Answer the questions" })).toHaveCount(0);

  const record = await (await fetch(`${invite}/decision.md`)).text();
  expect(record).toContain('decision-makers: ["');
  expect(record).toContain("نور ⚡");
  expect(record).toContain("## Decision Outcome");

  await ann.goto(mine);
  await expect(heading(ann)).toHaveText(/fits this project|Too close/);
  await expect(main(ann)).toContainText("This result is part of a team");
  await ann.context().close();
});

test("at the number chosen all is revealed with the answer that reaches it, and nobody joins later", {
  tag: "@journey",
}, async ({ page, app }) => {
  await page.goto("/team/new");
  await page.getByLabel("By itself, once enough people have answered").check();
  await page.getByRole("textbox", { name: "Number of answers" }).fill("2");
  await page.getByRole("button", { name: "Make the team" }).click();
  await expect(main(page)).toContainText("when 2 have answered");
  const team = { path: new URL(page.url()).pathname, id: "", manageKey: "" };
  const answers = [RESEARCH, RESEARCH, SHIPPING, SHIPPING].map((said, k) =>
    answerInTeam(app, team, `P${k}`, said).then(
      () => true,
      () => false,
    ),
  );
  expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(2);
  await page.reload();
  await expect(main(page)).toContainText("2 people, by “");
  await expect(page.getByRole("heading", { name: "What each one got" })).toBeVisible();
  await page.goto(`${team.path}/answer`);
  await expect(heading(page)).toHaveText("This team takes no more answers");
});

test("until the reveal a member's result is there for nobody, its owner told that it waits", {
  tag: "@journey",
}, async ({ page, app }) => {
  const team = await makeTeam(app);
  const result = await answerInTeam(app, team, "Ann", RESEARCH);
  for (const Cookie of ["", `manage=${result.manageKey}`]) {
    for (const address of addressesOf(result).filter((path) => path !== result.path)) {
      expect([address, (await fetch(app.url + address, { headers: { Cookie } })).status]).toEqual([address, 404]);
    }
  }
  const api = `${app.url}/api/v1/results/${result.id}`;
  expect((await fetch(api)).status).toBe(404);
  expect((await fetch(api, { headers: { Authorization: `Bearer ${result.manageKey}` } })).status).toBe(404);
  await page.goto(result.path);
  await expect(heading(page)).toHaveText("This result waits for its team");
  await expect(main(page)).not.toContainText(VERDICT);
  await expect(main(page)).not.toContainText("Ann");
  expect(await page.content()).not.toContain(team.id);
  await page.getByText("Is this result yours?").click();
  await page.getByLabel("The manage link you kept").fill(`${app.url}${result.path}#key=${result.manageKey}`);
  await page.getByRole("button", { name: "Manage it in this browser" }).click();
  await expect(heading(page)).toHaveText("Your answers are in");
  await expect(main(page)).not.toContainText(VERDICT);

  await page.getByText("Leave the team", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, leave the team" }).click();
  await expect(main(page)).toContainText(VERDICT);
  await page.goto(team.path);
  await expect(main(page)).toContainText("0 people have answered");
});

test("whoever leaves or deletes is out of the team's view and record at once", { tag: "@journey" }, async ({
  page,
  context,
  app,
}) => {
  const team = await makeTeam(app, { counted: "no" });
  const [leaver, deleter, expirer] = [
    await answerInTeam(app, team, "Lea", RESEARCH),
    await answerInTeam(app, team, "Del", SHIPPING),
    await answerInTeam(app, team, "Exa", RESEARCH),
  ];
  for (const name of ["Sta", "Sto"]) await answerInTeam(app, team, name, SHIPPING);
  await reveal(app, team);
  const shown = async () => {
    const [view, record] = await Promise.all(
      ["", "/decision.md"].map(async (rest) => (await fetch(app.url + team.path + rest)).text()),
    );
    return ["Lea", "Del", "Exa", "Sta", "Sto"].filter((name) => view?.includes(name) && record?.includes(name));
  };
  expect(await shown()).toHaveLength(5);

  await own(context, app, leaver);
  await page.goto(leaver.path);
  await page.getByText("Leave the team", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, leave the team" }).click();
  await expect(page.getByText("This result is part of a team")).toHaveCount(0);
  expect(await shown()).toEqual(["Del", "Exa", "Sta", "Sto"]);

  await own(context, app, deleter);
  await page.goto(deleter.path);
  await page.getByText("Delete this result").click();
  await page.getByRole("button", { name: "Yes, delete it for good" }).click();
  await expect(heading(page)).toHaveText("The result is deleted");
  expect(await shown()).toEqual(["Exa", "Sta", "Sto"]);

  await app.data.expireResult(expirer.id);
  expect(await shown()).toEqual(["Sta", "Sto"]);
});

test("a draft for a team and one for oneself stay apart", { tag: "@js" }, async ({ page, app }) => {
  const team = await makeTeam(app);
  const choose = async (goal: string) => {
    await page.locator(`input[name="goal"][value="${goal}"]`).check();
    await page.locator("[data-step][data-current]").getByRole("button", { name: "Continue" }).click();
  };
  await page.goto("/decide?step=goal");
  await choose("ship");
  await page.goto(`${team.path}/answer?step=goal`);
  await expect(page.locator('input[name="goal"]:checked')).toHaveCount(0);
  await choose("learn");
  await expect(page).toHaveURL(new RegExp(`${team.path}/answer\\?step=`));
  await page.reload();
  await page.goto("/decide?step=goal");
  await expect(page.locator('input[name="goal"][value="ship"]')).toBeChecked();
});
