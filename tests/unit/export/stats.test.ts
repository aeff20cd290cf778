import { expect, test } from "vitest";
import { filteredTables, statsCsv, statsTables } from "#lib/export/stats.ts";

const released = {
  results: { all: 63 },
  verdict: {
    "pytorch:clear": 21,
    "pytorch:leaning": 12,
    "tensorflow:clear": 9,
    "tensorflow:leaning": 3,
    "close:none": 4,
    "neither:none": -2,
  },
  "question/role": {
    "student:pytorch": 14,
    "student:tensorflow": 2,
    "student:close": 0,
    "student:neither": 1,
    "lead:pytorch": 3,
  },
};

test("figures are rounded to fives and small ones withheld, whether few or none", () => {
  expect(statsTables(released)[0]).toEqual({
    table: "results",
    rows: [{ row: "all", total: 65, pytorch: 35, tensorflow: 10, close: null, neither: null }],
  });
});

test("a table has one row per answer, split by verdict", () => {
  expect(statsTables(released)[1]).toEqual({
    table: "question/role",
    rows: [
      { row: "student", total: 15, pytorch: 15, tensorflow: null, close: null, neither: null },
      { row: "lead", total: null, pytorch: null, tensorflow: null, close: null, neither: null },
    ],
  });
});

test("under a filter the tables of that answer stand under their plain names, and without one they are left out", () => {
  const crossed = {
    ...released,
    "role=student/verdict": { "pytorch:clear": 14 },
    "role=lead/verdict": { "close:none": 30 },
  };
  expect(filteredTables(crossed, { question: "role", option: "student" })).toEqual([
    { table: "results", rows: [{ row: "all", total: 15, pytorch: 15, tensorflow: null, close: null, neither: null }] },
  ]);
  expect(statsTables(crossed)).toEqual(statsTables(released));
});

test("under a filter that nobody meets there is not enough data", () => {
  expect(filteredTables(released, { question: "goal", option: "ship" })).toEqual([
    {
      table: "results",
      rows: [{ row: "all", total: null, pytorch: null, tensorflow: null, close: null, neither: null }],
    },
  ]);
});

test("the CSV has a line per row, leaves withheld cells empty and neutralises formulas", () => {
  const csv = statsCsv(
    [
      ...filteredTables(
        { ...released, "role=student/verdict": { "pytorch:clear": 14 } },
        { question: "role", option: "student" },
      ),
      { table: "=cmd", rows: [] },
    ],
    "2026-11-22",
  );
  expect(csv).toBe("as_of,table,row,total,pytorch,tensorflow,close,neither\r\n2026-11-22,results,all,15,15,,,\r\n");
});
