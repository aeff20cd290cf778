import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";
import { submitForm } from "#tests/support/submit-form.ts";

/*
 * The first release comes with the 20th result. It is noisy, so no figure can be foretold but that there is one.
 */
test("twenty results later the statistics show a chart and its table", { tag: "@journey" }, async ({ page, app }) => {
  const visitors = Array.from({ length: 30 }, (_, index) => `10.9.0.${index + 1}`);
  for (const [index, visitor] of visitors.entries()) {
    const answers = { leaning: index % 3 === 0 ? "tensorflow" : "pytorch", goal: "prototype", python: "fluent" };
    await submitForm(app.url, answers, { visitor });
  }
  expect(await app.data.countResults()).toBeGreaterThanOrEqual(20);
  await page.goto("/stats");
  const figure = page.getByRole("main").getByRole("figure").first();
  await expect(figure).toBeVisible();
  // By its role: legends are drawn too.
  const chart = figure.getByRole("img");
  await expect(chart).toBeVisible();
  await expect(chart.locator("title")).not.toBeEmpty();
  await expect(figure.getByText(/TensorFlow/).first()).toBeVisible();
  await expect(figure.locator("table")).toHaveCount(1);
});
