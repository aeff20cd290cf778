import fc from "fast-check";
import { expect, test } from "vitest";
import { adviserOn } from "#app/decide/scoring-aid.ts";
import { stakesFrom } from "#app/decide/stakes.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { withoutTexts } from "#lib/model/scorable-set.ts";
import { answersTo } from "#tests/support/answers-arbitrary.ts";
import { publishedSet } from "#tests/support/published-set.ts";

const set = await publishedSet("2026-11");

test("what is at stake, worked out criterion by criterion, is what the model tells of all at once", () => {
  const { stakes } = adviserOn(withoutTexts(set));
  expect(stakes).toHaveLength(set.criteria.length);
  fc.assert(
    fc.property(answersTo(set), (answers) => {
      const pieces = stakes.map((piece) => piece(answers));
      expect(Object.assign({}, ...pieces)).toEqual(stakesFrom(gapsAtStake(set, answers)));
    }),
  );
});
