import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { type Read, readInOrder } from "#tests/support/reading-order.ts";
import { own, storeAnswers } from "#tests/support/result-page.ts";
import { goOn, openWizard } from "#tests/support/wizard-steps.ts";

/* The accessibility tree that the browser gives to a screen reader, in the order in which it is read. */

const inMain = (read: Read[]) =>
  read.slice(
    read.findIndex(({ role }) => role === "main"),
    read.findIndex(({ role }) => role === "contentinfo"),
  );
const rolesOf = (read: Read[], ...roles: string[]) =>
  read.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role}: ${name}`);

test("a step reads as: where one is, the question, why it is asked, its options, the way on", { tag: "@js" }, async ({
  page,
}) => {
  await openWizard(page);
  await goOn(page);
  const read = inMain(await readInOrder(page));
  const question = await page.locator("[data-current] h2").textContent();
  const options = await page.locator("[data-current] label").allTextContents();
  expect(rolesOf(read, "link", "group", "radio", "button")).toEqual([
    "link: Back",
    `group: ${question}`,
    ...options.map((option) => `radio: ${option.replace(/\d$/, "")}`),
    "button: Continue",
    "link: Start again",
  ]);
  const group = read.find(({ role }) => role === "group");
  expect(group?.description).toBe(await page.locator("[data-current] fieldset > p").first().textContent());
});

test("without scripts every question is read once, in order, each as a group of its own", { tag: "@nojs" }, async ({
  page,
}) => {
  await page.goto("/decide");
  const read = inMain(await readInOrder(page));
  const questions = await page.locator("section[data-step] > fieldset h2").allTextContents();
  const groups = read.filter(({ role, name }) => role === "group" && questions.includes(name)).map(({ name }) => name);
  expect(groups).toEqual(questions);
  expect(rolesOf(read, "button")).toEqual(["button: See the result"]);
});

test("a result reads from the verdict to how it was computed, and its chart has a name, a finding and a table", {
  tag: "@js",
}, async ({ page, context, app }) => {
  const result = await storeAnswers(app, {
    goal: "ship",
    deploy: ["phone"],
    musts: ["windows-gpu"],
    priorities: { shipping: "essential" },
  });
  await own(context, app, result);
  await page.goto(result.path);
  const before = inMain(await readInOrder(page));
  const sections = await page.locator("main h1, main section > div > h2, main section > h2").allTextContents();
  const headings = before
    .filter(({ role, name }) => role === "heading" && sections.includes(name))
    .map(({ name }) => name);
  expect(headings).toEqual(sections);
  const order = [
    "fits this project",
    "How sure",
    "three things",
    "Dealbreakers",
    "flip",
    "Try it",
    "Every criterion",
    "other methods",
    "do next",
    "Share",
    "computed",
  ];
  const places = order.map((part) => headings.findIndex((heading) => heading.includes(part)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);

  const chart = before.find(({ role, name }) => /^(image|img)$/.test(role) && /criterion/.test(name));
  expect(chart?.description ?? chart?.name).toMatch(/is ahead on/);
  const figure = page
    .getByRole("figure")
    .filter({ has: page.locator("svg") })
    .first();
  await figure.getByText("Show the figures as a table").click();
  const rows = await figure.getByRole("row").count();
  const after = inMain(await readInOrder(page));
  const image = after.findIndex(({ role, name }) => /^(image|img)$/.test(role) && /criterion/.test(name));
  const table = after.findIndex(({ role }, index) => index > image && role === "table");
  expect(table).toBeGreaterThan(image);
  expect(rows).toBeGreaterThan(8);
  expect(after.slice(table).filter(({ role }) => role === "rowheader").length).toBeGreaterThanOrEqual(rows - 1);
});
