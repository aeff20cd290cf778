import { expect, test } from "vitest";
import { badgeSvg, badgeText } from "#lib/export/badge.ts";

const names = { tensorflow: "TensorFlow", pytorch: "PyTorch" };

test("the badge says the verdict and how firm it is", () => {
  expect(badgeText({ verdict: "pytorch", strength: "clear" }, names)).toBe("PyTorch");
  expect(badgeText({ verdict: "tensorflow", strength: "leaning" }, names)).toBe("leaning TensorFlow");
  expect(badgeText({ verdict: "close", strength: null }, names)).toBe("too close to call");
  expect(badgeText({ verdict: "neither", strength: null }, names)).toBe("neither fits");
});

test("the badge is one SVG that loads nothing and runs nothing", () => {
  const svg = badgeSvg({ verdict: "close", strength: null }, names);
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain("tensor or torch: too close to call");
  expect(
    svg.replaceAll('"http://www.w3.org/2000/svg"', "").replaceAll('"http://www.w3.org/1999/xlink"', ""),
  ).not.toMatch(/https?:|<script|<image|onload/);
});
