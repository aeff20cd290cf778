import { expect, test } from "vitest";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const facts = new Map(set.evidence.map((fact) => [fact.id, fact]));
const ratings = set.criteria.flatMap(({ aspects }) =>
  aspects.flatMap(({ facets }) =>
    facets.flatMap(({ id, tensorflow, pytorch }) => [
      { place: `${id}, tensorflow`, ...tensorflow },
      { place: `${id}, pytorch`, ...pytorch },
    ]),
  ),
);

test("all 224 facts are there, each with an https source and a day no later than the set", () => {
  expect(set.evidence).toHaveLength(224);
  for (const { id, sourceUrl, asOf } of set.evidence) {
    expect(sourceUrl, id).toMatch(/^https:\/\/[^\s]+$/);
    expect(asOf <= set.publishedOn, id).toBe(true);
  }
});

test("every fact but an insider's estimate supports a rating, a dealbreaker, advice or a trend", () => {
  const used = new Set(
    [...ratings, ...set.dealbreakers, ...set.advice, ...set.trends].flatMap(({ evidence }) => evidence),
  );
  expect(set.evidence.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(["co-02"]);
});

test("a rating without a fact of high confidence is at least 8 points wide each way, and 15 on low confidence alone", () => {
  for (const { place, low, high, evidence } of ratings) {
    const levels = new Set(evidence.map((id) => facts.get(id)?.confidence));
    const least = levels.has("high") ? 4 : levels.has("medium") ? 8 : 15;
    expect((high - low) / 2, place).toBeGreaterThanOrEqual(least);
  }
});

test("what is known of TensorFlow 2.21's scope by report alone is called reported, in facts and in reasons", () => {
  const byReport = ["mo-01", "mo-02", "stab-08"];
  for (const id of byReport) expect(facts.get(id)?.claim, id).toMatch(/\breported\b/);
  for (const { place, reason, evidence } of ratings.filter((rating) =>
    rating.evidence.some((id) => byReport.includes(id)),
  )) {
    expect(reason, `${place} rests on ${evidence.join(", ")}`).toMatch(/\breported\b/);
  }
});

test("an outright failure rests on facts of high confidence", () => {
  const failures = set.dealbreakers.filter(({ effect }) => effect === "fails");
  expect(failures.map(({ when }) => when)).toEqual([{ musts: ["windows-gpu"] }, { musts: ["latest-hub-models"] }]);
  for (const { id, evidence } of failures) {
    expect(
      evidence.map((fact) => facts.get(fact)?.confidence),
      id,
    ).toContain("high");
  }
});

test("every hard requirement but none has a dealbreaker, and both frameworks have as many", () => {
  const musts = set.questions.find(({ id }) => id === "musts");
  const options = musts && musts.kind !== "tiers" ? musts.options.filter(({ exclusive }) => !exclusive) : [];
  expect(set.dealbreakers.flatMap(({ when }) => when.musts ?? []).sort()).toEqual(options.map(({ id }) => id).sort());
});
