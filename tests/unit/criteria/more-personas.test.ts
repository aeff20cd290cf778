import { describe, expect, test, vi } from "vitest";
import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import { score } from "#lib/model/score.ts";
import { answersOf, essential, readPersonas } from "#tests/support/persona.ts";
import { publishedSet } from "#tests/support/published-set.ts";

// A scoring also tries every other answer; on a busy machine that takes its time, and speed is measured elsewhere.
vi.setConfig({ testTimeout: 30_000 });

const set = await publishedSet("2026-11");
const groups = await readPersonas();

describe.each(groups)("among people %s", (_, personas) => {
  test.each(personas)("the verdict for $who lies within honest bounds", (persona) => {
    const outcome = score(set, answersOf(persona));
    const told = `${outcome.verdict} ${outcome.strength}, margin ${outcome.margin.toFixed(1)}`;
    expect(persona.verdicts, told).toContain(outcome.verdict);
    for (const framework of persona.neverClear) {
      expect(outcome.verdict === framework && outcome.strength === "clear", told).toBe(false);
    }
    if (persona.dealbreakers) expect(outcome.dealbreakers.map(({ id }) => id)).toEqual(persona.dealbreakers);
  });
});

test("the answers of all these people are answers that the form accepts", () => {
  const schema = answersSchemaFor(set);
  for (const persona of groups.flatMap(([, personas]) => personas)) {
    expect(schema.safeParse(answersOf(persona)), persona.who).toMatchObject({ success: true });
  }
});

test.each(["tensorflow", "pytorch"])("those who keep a %s system running are told to stay with it", (framework) => {
  const answers = { goal: "maintain", codebase: framework, team: framework, priorities: essential("switching") };
  expect(score(set, answers).verdict).toBe(framework);
});
