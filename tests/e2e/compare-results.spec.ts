import { expect, type Page } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { type JsonAnswers, showAnswers, storeAnswers } from "#tests/support/result-page.ts";
import { answerInTeam, makeTeam, RESEARCH } from "#tests/support/team-page.ts";

const main = (page: Page) => page.getByRole("main");
const PAPER: JsonAnswers = { goal: "publish", field: ["reinforcement"], priorities: { research: "essential" } };
const PHONE: JsonAnswers = { goal: "ship", deploy: ["phone"], priorities: { shipping: "essential" } };

async function stored(url: string, answers: JsonAnswers, sharesAnswers: boolean, criteria?: string) {
  const result = await storeAnswers({ url }, answers, criteria);
  if (sharesAnswers) await showAnswers({ url }, result);
  return result;
}

test("results whose answers are shared are compared like a team's", { tag: "@journey" }, async ({ page, app }) => {
  const results = [await stored(app.url, PAPER, true), await stored(app.url, PHONE, true)];
  await page.goto("/compare/results");
  await page.getByLabel("Links of results").fill(results.map(({ path }) => app.url + path).join("\n"));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "Talk about this first" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Result B" }).first()).toHaveAttribute("href", results[1]?.path ?? "");
  for (const name of ["Together", "The smallest compromise", "What matters to whom", "Score per criterion"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  const [repeated] = results;
  await page.goto(`/compare/results?r=${results.map(({ id }) => id).join("&r=")}&r=${repeated?.id}`);
  await expect(main(page)).toContainText("1 link came twice and counts once.");
});

test("of private answers nothing shows in a comparison but what any visitor sees", async ({ page, app }) => {
  const [open, other, hidden] = [
    await stored(app.url, PHONE, true),
    await stored(app.url, PHONE, true),
    await stored(app.url, PAPER, false),
  ];
  await page.goto(`/compare/results?r=${hidden.id}&r=${open.id}`);
  await expect(main(page)).toContainText("The answers behind Result A are private.");
  await expect(page.getByRole("heading", { name: "Score per criterion" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Together" })).toHaveCount(0);
  await expect(main(page)).not.toContainText(/reinforcement|essential|Research to be published/i);
  await page.goto(`/compare/results?r=${hidden.id}&r=${open.id}&r=${other.id}`);
  await expect(page.getByRole("heading", { name: "All describe the same project" })).toBeVisible();
  await page.getByText("Under each one’s weights", { exact: true }).click();
  const rows = page.getByRole("table", { name: "Who is ahead under each one’s weights" }).locator("tbody tr");
  await expect(rows).toHaveCount(2);
  await expect(main(page)).not.toContainText(/reinforcement|Research to be published/i);
});

test("results under different criteria are shown side by side and not averaged, and it says so", async ({
  page,
  app,
}) => {
  const results = [
    await stored(app.url, PAPER, true),
    await stored(app.url, PHONE, true),
    await stored(app.url, { start: "pretrained" }, true, "2023-article"),
  ];
  await page.goto(`/compare/results?${results.map(({ id }) => `r=${id}`).join("&")}`);
  await expect(main(page)).toContainText("These results follow different criteria");
  await expect(page.getByRole("heading", { name: /^Together/ })).toHaveCount(1);
  await expect(page.getByRole("table", { name: /^Scores by/ })).toHaveCount(2);
});

test("links that lead nowhere read alike, whether unknown, deleted or sealed, and nothing is left out unsaid", async ({
  page,
  app,
}) => {
  const [one, two] = [await stored(app.url, PAPER, true), await stored(app.url, PHONE, true)];
  const gone = await storeAnswers(app, PAPER);
  const key = { headers: { Authorization: `Bearer ${gone.manageKey}` }, method: "DELETE" };
  await fetch(`${app.url}/api/v1/results/${gone.id}`, key);
  const sealed = await answerInTeam(app, await makeTeam(app), "", RESEARCH);
  for (const id of ["A".repeat(43), gone.id, sealed.id]) {
    await page.goto(`/compare/results?r=${one.id}&r=${two.id}&r=${id}`);
    await expect(main(page)).toContainText("1 link leads nowhere. The result may have expired, been deleted, or wait");
    await page.goto(`/compare/results?r=${one.id}&r=${id}`);
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
    await expect(main(page)).toContainText("1 link leads nowhere.");
  }
  await page.goto(`/compare/results?r=${one.id}&r=${two.id}&r=hello`);
  await expect(main(page)).toContainText("1 entry is no link to a result.");
  const many = Array.from({ length: 30 }, (_, k) => `r=${"C".repeat(30)}${k}`).join("&");
  await page.goto(`/compare/results?r=${one.id}&r=${two.id}&${many}`);
  await expect(main(page)).toContainText("Only the first 26 of 32 results are compared.");
});
