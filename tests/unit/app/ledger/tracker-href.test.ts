import { expect, test } from "vitest";
import { ratingIssue } from "#app/ledger/rating-issue.ts";
import { trackerHref } from "#app/ledger/tracker-href.ts";
import { findRating } from "#lib/model/rating-items.ts";
import { ledgerSet } from "#tests/support/ledger-set.ts";

const issue = { title: "Wrong & old", body: "Line one\nLine $& two" };

test("title and body are added to an address, beside what it carries already", () => {
  const url = new URL(trackerHref("https://example.org/p/issues/new?labels=rating", issue));
  expect(url.origin + url.pathname).toBe("https://example.org/p/issues/new");
  expect(Object.fromEntries(url.searchParams)).toEqual({ labels: "rating", ...issue });
});

test("an address may name the places of title and body itself", () => {
  const href = trackerHref("https://example.org/new?issue[title]={title}&issue[description]={body}", issue);
  const { searchParams } = new URL(href);
  expect(searchParams.get("issue[title]")).toBe(issue.title);
  expect(searchParams.get("issue[description]")).toBe(issue.body);
});

test("the issue of a rating says where it stands, what it says and what it rests on", () => {
  const set = ledgerSet();
  const item = findRating(set, "comfort_learning_any_pytorch");
  if (!item) throw new Error("the small set has this rating");
  const { title, body } = ratingIssue(set, item, "https://example.org/criteria/small#comfort_learning_any_pytorch");
  expect(title).toBe("small: PyTorch, learning it");
  expect(body).toContain("prisma/criteria/small.yaml, criteria: comfort, aspects: learning, facets: any, pytorch");
  expect(body).toContain("63 (55 to 71). Guides are kept up.");
  expect(body).toContain("- pt-new (2026-09-01): https://example.org/pt-new");
});
