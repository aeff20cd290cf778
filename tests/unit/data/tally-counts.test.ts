import fc from "fast-check";
import { expect, test } from "vitest";
import { type Countable, cellsOf } from "#lib/data/tally-cells.ts";
import { addTo, amountsIn, type Tallies, talliesOf } from "#lib/data/tally-counts.ts";

const option = fc.constantFrom("a", "b", "not-sure");
const results = fc.array(
  fc.record<Countable>({
    createdOn: fc.constantFrom("2026-11-22", "2026-12-01"),
    source: fc.constantFrom("form", "synthetic"),
    answers: fc.record(
      {
        role: option,
        field: fc.uniqueArray(fc.constantFrom("vision", "audio", "text")),
        deploy: fc.uniqueArray(fc.constantFrom("phone", "server")),
        priorities: fc.constant({ speed: "essential" } as const),
      },
      { requiredKeys: [] },
    ),
    outcome: fc.record({
      criteria: fc.constant("2026-11"),
      verdict: fc.constantFrom("pytorch", "close"),
      strength: fc.constant(null),
      support: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  }),
  { maxLength: 8 },
);

test("the tallies of some results are the cells of each of them, added up", () => {
  fc.assert(
    fc.property(results, (some) => {
      const tallies: Tallies = {};
      for (const cell of some.flatMap(cellsOf)) addTo(tallies, { ...cell, by: 1 });
      expect(talliesOf(some)).toEqual(tallies);
    }),
  );
});

test("amounts come in lock order", () => {
  expect(amountsIn({ week: { "2:close": 1 }, results: { all: 3, "a:b": 2 } })).toEqual([
    { table: "results", cell: "a:b", by: 2 },
    { table: "results", cell: "all", by: 3 },
    { table: "week", cell: "2:close", by: 1 },
  ]);
});
