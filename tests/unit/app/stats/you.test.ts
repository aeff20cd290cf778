import { expect, test } from "vitest";
import { youOf, yoursIn } from "#app/stats/you.ts";
import type { StoredResult } from "#lib/data/results.ts";
import { anOutcome } from "#tests/support/outcome.ts";

const result: StoredResult = {
  id: "r",
  createdOn: "2026-11-22",
  criteria: "2026-11",
  modelVersion: 1,
  answers: {
    role: "student",
    field: ["vision", "audio"],
    scale: "not-sure",
    priorities: { comfort: "essential", lasting: "nice" },
  },
  outcome: anOutcome({ verdict: "pytorch", support: 0.97 }),
  firstFramework: "pytorch",
  sharesAnswers: false,
  expiresOn: null,
};

test("whoever may see the answers sees the rows that each of them belongs to", () => {
  const { rows } = youOf(result, true);
  expect(rows["question/role"]).toEqual(["student"]);
  expect(rows["question/field"]?.toSorted()).toEqual(["*", "audio", "vision"]);
  expect(rows.essentials).toEqual(["comfort"]);
  expect(rows["not-sure"]).toEqual(["scale"]);
  expect(rows.support).toEqual(["90"]);
});

test("anyone else sees only what the permalink says, and a filter tells them nothing", () => {
  const you = youOf(result, false);
  expect(Object.keys(you.rows).sort()).toEqual(["criteria", "month", "support", "verdict", "week"]);
  for (const option of ["student", "engineer"]) {
    expect(yoursIn(you, "verdict", { question: "role", option })).toEqual([]);
  }
  expect(yoursIn(you, "verdict", null)).toEqual(["pytorch"]);
});

test("under a filter a result is marked only if it is among those shown", () => {
  const you = youOf(result, true);
  expect(yoursIn(you, "verdict", { question: "role", option: "student" })).toEqual(["pytorch"]);
  expect(yoursIn(you, "verdict", { question: "role", option: "engineer" })).toEqual([]);
});
