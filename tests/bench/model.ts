import { answerFlips } from "#lib/model/answer-flips.ts";
import { assess, leaderSigned, leaderSupport } from "#lib/model/assessment.ts";
import { contributionsOf } from "#lib/model/contributions.ts";
import { canFinishEarly } from "#lib/model/early-finish.ts";
import { evidenceRange, holdsAcrossEvidence } from "#lib/model/evidence-range.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { dominance } from "#lib/model/robustness.ts";
import { problemsOfScoring } from "#lib/model/scorability.ts";
import { score } from "#lib/model/score.ts";
import { NINE_CRITERIA, SOME_ANSWERS } from "#tests/support/nine-criteria.ts";

/*
 * npm run bench:model
 * What one scoring costs at nine criteria, part by part: CPU time, median of rounds in which control and parts take
 * turns. The control is a fixed loop of floating-point work; the ratio to it holds from machine to machine, the
 * milliseconds do not. The aim: 5 ms for all but answer flips, 50 ms for those.
 */

const ROUNDS = 15;
const problems = problemsOfScoring(NINE_CRITERIA);
if (problems.length > 0) throw new Error(JSON.stringify(problems));

/** 10⁶ dependent multiplications and additions. */
function control(): number {
  let x = 1;
  for (let i = 0; i < 1_000_000; i += 1) x = x * 0.999999 + 0.5;
  return x;
}

function partsWith(answers: Record<string, string>): [string, () => unknown][] {
  const indexed = indexSet(NINE_CRITERIA);
  const rated = assess(indexed, answers, newMemo());
  const withTiers = assess(indexed, { ...answers, ...SOME_ANSWERS }, newMemo());
  return [
    ["index the set", () => indexSet(NINE_CRITERIA)],
    ["rate and weigh", () => assess(indexSet(NINE_CRITERIA), answers, newMemo())],
    ["support, no preference", () => leaderSupport(rated)],
    ["support, three tiers", () => leaderSupport(withTiers)],
    ["dominance", () => dominance(leaderSigned(withTiers), withTiers.weighting.tiers)],
    ["evidence", () => [evidenceRange(rated), holdsAcrossEvidence(rated)]],
    ["contributions", () => contributionsOf(indexed, rated)],
    ["early finish", () => canFinishEarly(NINE_CRITERIA, answers)],
    ["gap at stake", () => gapsAtStake(NINE_CRITERIA, answers)],
    ["answer flips", () => answerFlips(indexed, answers, rated, newMemo())],
    ["one scoring, with flips", () => score(NINE_CRITERIA, answers)],
  ];
}

function cpuMilliseconds(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const [title, answers] of [
  ["everything open", {}],
  ["half answered", { goal: "goal-1", hardware: "hardware-2", deploy: "deploy-3" }],
] as const) {
  const parts: [string, () => unknown][] = [["control", control], ...partsWith(answers)];
  for (const [, act] of parts) for (let i = 0; i < ROUNDS; i += 1) act();
  const times = new Map(parts.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, act] of parts) times.get(name)?.push(cpuMilliseconds(act));
  }
  const unit = median(times.get("control") ?? []);
  process.stdout.write(`\n${title}, nine criteria of three aspects, three multiple questions of ten options\n`);
  for (const [name, all] of times) {
    const ms = median(all);
    process.stdout.write(
      `${name.padEnd(26)} ${ms.toFixed(2).padStart(8)} ms  ${(ms / unit).toFixed(2).padStart(7)} × control\n`,
    );
  }
}
