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

test("under its answer to a filter question a result is counted again in every other table but weeks and sets", () => {
  const cells = written(
    cellsOf({ ...countable, answers: { goal: "ship", field: ["vision", "audio"], deploy: ["phone"] } }),
  );
  expect(cells).toContain("goal=ship/question/deploy phone:pytorch");
  expect(cells).toContain("field=audio/verdict pytorch:clear");
  expect(cells).toContain("field=vision/question/goal ship:pytorch");
  expect(cells.filter((cell) => /^[a-z]+=[a-z]+\/(week|criteria|results) /.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith("goal=ship/question/goal"))).toEqual([]);
});

test("each cross-table cell that can be counted in is among the possible ones", () => {
  const possible = new Set(written(possibleCells([smallSet()], ["2025-12-29"])));
  const crossed = written(cellsOf({ ...countable, answers: { ...countable.answers, goal: "ship" } }));
  expect(crossed.some((cell) => cell.startsWith("goal=ship/"))).toBe(true);
  expect(crossed.filter((cell) => !possible.has(cell))).toEqual([]);
});

test("one answer changes one count of a cross-table into another", () => {
  const cellsWith = (leaning: string) =>
    new Set(written(cellsOf({ ...countable, answers: { goal: "ship", leaning } })));
  const [left, right] = [cellsWith("left"), cellsWith("right")];
  const gone = [...left].filter((cell) => !right.has(cell)).map((cell) => cell.split(" ")[0]);
  expect(gone).toEqual(["goal=ship/question/leaning", "question/leaning"]);
});

test("a made-up result is marked in the tallies", () => {
  expect(written(cellsOf({ ...countable, source: "synthetic" }))).toContain("synthetic all");
  expect(written(cellsOf({ ...countable, source: "form" }))).not.toContain("synthetic all");
});
