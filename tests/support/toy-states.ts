import { type Answer, type Answers, TIERS } from "#lib/model/answers.ts";
import { choicesOf, waysToAnswer } from "./brute-force.ts";
import { RUNS } from "./property-runs.ts";
import { aFacet, aMultiple, anAspect, aQuestion, aSet } from "./toy-set.ts";

/** Four questions, one of each kind and one that another hides; a dealbreaker; criteria that vanish and that read two. */
export const TOY = aSet({
  questions: [
    aQuestion("goal", ["learn", "ship"]),
    aMultiple("deploy", ["phone", "server", "nowhere"], { askedWhen: { goal: ["ship"] } }),
    aQuestion("must", ["gpu", "none"]),
    { kind: "tiers", id: "priorities" },
  ],
  criteria: [
    {
      id: "shipping",
      aspects: [
        anAspect("only", [
          aFacet(50, 50),
          aFacet(50, 38, { deploy: ["phone"] }),
          aFacet(50, 59, { deploy: ["server"] }),
        ]),
      ],
    },
    { id: "ease", aspects: [anAspect("only", [aFacet(40, 52), aFacet(50, 64, { goal: ["learn"] })])] },
    { id: "speed", aspects: [anAspect("only", [aFacet(60, 66)], { appliesWhen: { must: ["gpu"] } })] },
  ],
  dealbreakers: [{ id: "d", framework: "tensorflow", effect: "fails", when: { must: ["gpu"], goal: ["learn"] } }],
});

/** What may stand for an answer: nothing, or any of the ways to give it. */
const DIMENSIONS: { key: string; values: (Answer | undefined)[] }[] = [
  ...choicesOf(TOY).map((question) => ({ key: question.id, values: [undefined, ...waysToAnswer(question)] })),
  ...TOY.criteria.map(({ id }) => ({ key: id, values: [undefined, ...TIERS] })),
];

/** Every state of the answers that leaves what is given alone, as an index into the values of each dimension; 0 is open. */
export function statesFrom(state: readonly number[]): number[][] {
  return DIMENSIONS.reduce<number[][]>(
    (all, { values }, position) => {
      const next = state[position] === 0 ? [...values.keys()] : [state[position] ?? 0];
      return all.flatMap((one) => next.map((value) => [...one, value]));
    },
    [[]],
  );
}

export function answersIn(state: readonly number[]): Answers {
  const given = DIMENSIONS.map(({ key, values }, position) => [key, values[state[position] ?? 0]] as const);
  const tiers = given
    .slice(choicesOf(TOY).length)
    .flatMap(([key, value]) => TIERS.filter((tier) => tier === value).map((tier) => [key, tier] as const));
  return { ...Object.fromEntries(given.slice(0, choicesOf(TOY).length)), priorities: Object.fromEntries(tiers) };
}

/** Every state of the answers. */
export const ALL_STATES = statesFrom(DIMENSIONS.map(() => 0));

/** Every state, or as many as a run with few cases per property asks for. */
export function someStates(): number[][] {
  const step = Math.max(1, Math.floor(10_000 / RUNS));
  return ALL_STATES.filter((_, i) => i % step === 0);
}
