import { expect, test } from "vitest";
import { groupView } from "#app/group/group-view.ts";
import { groupRecord } from "#app/words/group-record.ts";
import { toMadr } from "#lib/export/decision-record.ts";
import type { Answers } from "#lib/model/answers.ts";
import { score } from "#lib/model/score.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");
const recordOf = (...answers: Answers[]) => {
  const members = answers.map((given, k) => ({
    letter: "ABC"[k] ?? "",
    label: ["Ann", "Bo [x]", "نور ⚡"][k] ?? "",
    answers: given,
    outcome: score(set, given),
  }));
  return groupRecord(groupView(set, ["tensorflow", "pytorch"], members), "2026-11-22", []);
};
const PAPER: Answers = { goal: "publish", field: ["reinforcement"], priorities: { research: "essential" } };
const PHONE: Answers = { goal: "ship", deploy: ["phone"], priorities: { shipping: "essential" } };

test("the people are the decision makers, and each one's own verdict stands in the record", () => {
  const record = recordOf(PAPER, PHONE, PAPER);
  expect(record.decisionMakers).toEqual(["Ann", "Bo [x]", "نور ⚡"]);
  expect(record.because.filter((line) => line.startsWith("Bo [x]: "))).toHaveLength(1);
  const text = toMadr(record);
  expect(text).toContain('decision-makers: ["Ann","Bo [x]","نور ⚡"]');
  expect(text).toContain("Bo \\[x\\]");
});

test("where answers differ it says who said what, else what all said", () => {
  const { answers, risks } = recordOf(PAPER, PHONE, PAPER);
  const goal = answers?.find(({ question }) => question.startsWith("What is this project for"));
  expect(goal?.answer).toMatch(/^Ann and نور ⚡: .+; Bo \[x\]: .+$/);
  expect(risks.at(-1)).toContain("settle this first");
  expect(recordOf(PAPER, PAPER).answers?.[0]?.answer).not.toContain("Ann");
  expect(recordOf(PAPER, PAPER).risks).toEqual([]);
});

test("both ways to one side are in it, and what everyone's hard requirement rules out", () => {
  expect(recordOf(PAPER, PHONE).flips).toHaveLength(2);
  const bound: Answers = { goal: "ship", musts: ["windows-gpu"], deploy: ["server"] };
  const record = recordOf(bound, bound);
  expect(record.risks.join(" ")).toContain("that everyone stated");
  expect(record.because.join(" ")).toContain("no weights would change it");
  expect(recordOf(bound, { goal: "ship", deploy: ["server"] }).risks.join(" ")).toContain("that Ann stated");
});

test("where nothing is chosen it says so", () => {
  const near: Answers = { goal: "ship", field: ["tabular-timeseries"], deploy: ["server"], codebase: "none" };
  const record = recordOf({ ...near, team: "tensorflow" }, { ...near, team: "tensorflow" });
  expect(record.chosen).toBeNull();
  expect(record.title).toMatch(/^Choose between/);
  expect(record.consequences).toEqual({ good: [], bad: [] });
});
