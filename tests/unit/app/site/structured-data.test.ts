import { expect, test } from "vitest";
import { siteData, trailData } from "#app/site/structured-data.ts";

test("addresses are absolute, with the base given", () => {
  const text = JSON.stringify([
    siteData("https://a.example"),
    trailData("https://a.example", [{ name: "x", path: "/x" }]),
  ]);
  expect(text).toContain("https://a.example/decide");
  expect(text).toContain("https://a.example/x");
});

test("places of a trail are numbered from one", () => {
  const trail = trailData("", [
    { name: "a", path: "/a" },
    { name: "b", path: "/b" },
  ]);
  expect(trail.itemListElement).toMatchObject([{ position: 1 }, { position: 2 }]);
});
