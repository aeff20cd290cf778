import { expect } from "playwright/test";
import { test } from "#tests/support/e2e.ts";

test("a script, a style or an image that somebody slipped into a page does nothing, and the watch would notice", {
  tag: "@js",
}, async ({ page, trouble }) => {
  trouble.expect(/Content Security Policy/);
  trouble.expect(/request elsewhere: https:\/\/elsewhere\.example\//);
  const noticed: string[] = [];
  page.on("console", (message) => noticed.push(message.text()));
  await page.goto("/decide");
  await page.evaluate(() => {
    const slipped = document.createElement("div");
    slipped.innerHTML =
      '<p id="slipped" style="color: red">x</p><img src="https://elsewhere.example/x.png" onerror="document.documentElement.dataset.slipped = 1">' +
      '<form action="https://elsewhere.example/"><button onclick="document.documentElement.dataset.slipped = 2"></button></form><base href="https://elsewhere.example/">';
    document.body.append(slipped);
    slipped.querySelector("button")?.click();
  });
  for (const directive of ["script-src", "style-src", "img-src", "form-action"]) {
    await expect.poll(() => noticed.join("\n")).toContain(directive);
  }
  expect(await page.evaluate(() => document.documentElement.dataset.slipped)).toBeUndefined();
  expect(new URL(page.url()).pathname).toBe("/decide");
});
