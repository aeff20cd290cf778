import { expect, test } from "vitest";
import { cellsOf, possibleCells } from "#lib/data/tally-cells.ts";
import { anOutcome } from "#tests/support/outcome.ts";
import { smallSet } from "#tests/support/submission.ts";

const countable = {
  createdOn: "2025-12-29",
  answers: { leaning: "not-sure", deploy: ["server", "phone"], priorities: { ease: "nice" as const }, goal: undefined },
  outcome: anOutcome({ criteria: "small", verdict: "pytorch", strength: "clear", support: 0.93 }),
};
const written = (cells: { table: string; cell: string }[]) => cells.map(({ table, cell }) => `${table} ${cell}`);

test("a result is counted once in each table that it says something about, in sorted order", () => {
  expect(written(cellsOf(countable))).toEqual([
    "criteria small:pytorch",
    "month 2025-12:pytorch",
    "question/deploy *:pytorch",
    "question/deploy phone:pytorch",
    "question/deploy server:pytorch",
    "question/leaning not-sure:pytorch",
    "results all",
    "support 90:pytorch",
    "tier/ease nice:pytorch",
    "verdict pytorch:clear",
    "week 2026-W01:pytorch",
  ]);
});

test("certain support falls into the highest tenth", () => {
  const certain = { ...countable, outcome: { ...countable.outcome, support: 1 } };
  expect(written(cellsOf(certain))).toContain("support 90:pytorch");
});

test("an empty selection is counted nowhere", () => {
  expect(written(cellsOf({ ...countable, answers: { deploy: [] } })).join()).not.toContain("deploy");
});

test("every cell a result can be counted in is among the possible ones", () => {
  const possible = new Set(written(possibleCells([smallSet()], ["2025-12-29"])));
  expect(written(cellsOf(countable)).filter((cell) => !possible.has(cell))).toEqual([]);
});

test("possible cells name each cell once", () => {
  const cells = written(possibleCells([smallSet(), smallSet({ version: "other" })], ["2026-01-01", "2026-01-02"]));
  expect(new Set(cells).size).toBe(cells.length);
});
