import { answerFlips } from "#lib/model/answer-flips.ts";
import { type Answers, TIERS } from "#lib/model/answers.ts";
import { assess } from "#lib/model/assessment.ts";
import { indexSet } from "#lib/model/indexed-set.ts";
import { newMemo } from "#lib/model/memo.ts";
import { support } from "#lib/model/robustness.ts";
import { problemsOfScoring } from "#lib/model/scorability.ts";
import { type ScorableSet, withoutTexts } from "#lib/model/scorable-set.ts";
import { describe, score } from "#lib/model/score.ts";
import { NINE_CRITERIA, SOME_ANSWERS } from "#tests/support/nine-criteria.ts";
import { drawFrom, randomAnswers } from "#tests/support/random-set.ts";
import { drawAnswers } from "../../bin/steps/synthetic-answers.ts";
import { cpuMilliseconds, leastOf, quantile } from "./cpu-time.ts";
import { activeSet } from "./criteria-sets.ts";
import { partsOf } from "./scoring-parts.ts";

/*
 * npm run bench:model
 * What one scoring costs, against the bars: 5 ms for all but answer flips and 50 ms for those, at nine criteria on one
 * core. CPU time, the least of some repetitions, since whatever else the machine does only adds to it. The control is a
 * fixed loop of floating-point work: a machine on which it takes longer than 2 ms is slow or busy.
 */

const BARS = { rest: 5, flips: 50 };
const REPETITIONS = 5;
const failures: string[] = [];

const print = (line = "") => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(2).padStart(8)} ms`;

function printBar(what: string, value: number, bar: number): void {
  const isMet = value <= bar;
  if (!isMet) failures.push(what);
  print(`${isMet ? "✔" : "✖"} ${what}: ${value.toFixed(2)} ms, the bar is ${bar} ms`);
}

/** 10⁶ dependent multiplications and additions. */
function control(): number {
  let x = 1;
  for (let i = 0; i < 1_000_000; i += 1) x = x * 0.999999 + 0.5;
  return x;
}

/** The flips of some answers, and all the rest of their scoring, in CPU-milliseconds. */
function costOf(set: ScorableSet, answers: Answers): { flips: number; rest: number } {
  const costs = Array.from({ length: REPETITIONS }, () => {
    const memo = newMemo();
    const rest = cpuMilliseconds(() => {
      const indexed = indexSet(set);
      return describe(indexed, assess(indexed, answers, memo), []);
    });
    const indexed = indexSet(set);
    const current = assess(indexed, answers, memo);
    return { rest, flips: cpuMilliseconds(() => answerFlips(indexed, answers, current, memo)) };
  });
  return { flips: Math.min(...costs.map(({ flips }) => flips)), rest: Math.min(...costs.map(({ rest }) => rest)) };
}

function benchAnswers(title: string, set: ScorableSet, list: readonly Answers[]): void {
  for (const answers of list.slice(0, 30)) score(set, answers);
  const costs = list.map((answers) => costOf(set, answers));
  print(`\n${title}: ${list.length} answer sheets`);
  for (const part of ["rest", "flips"] as const) {
    const values = costs.map((cost) => cost[part]);
    const what = part === "rest" ? "all but flips" : "answer flips";
    print(`  ${what.padEnd(14)} median${ms(quantile(values, 0.5))}   p95${ms(quantile(values, 0.95))}`);
    printBar(`${title}, ${what}, the worst`, quantile(values, 1), BARS[part]);
  }
}

function benchParts(title: string, answers: Answers): void {
  print(`\n${title}, nine criteria of three aspects, three multiple questions of ten options`);
  for (const [name, act] of partsOf(NINE_CRITERIA, answers, { ...answers, ...SOME_ANSWERS })) {
    for (let i = 0; i < 10; i += 1) act();
    print(`  ${name.padEnd(26)}${ms(leastOf(15, () => cpuMilliseconds(act)))}`);
  }
}

/** Orders within a tier of n grow as n!, its subsets as n·2ⁿ: from eight to twelve 11,880-fold and 24-fold. */
function benchGrowth(): void {
  print("\nsupport with one criterion above a tier of n");
  const costs = new Map<number, number>();
  for (let n = 3; n <= 12; n += 1) {
    const differences = Array.from({ length: n + 1 }, (_, k) => 10 - 3 * k + (k % 4) * 5);
    const tiers = [[0], Array.from({ length: n }, (_, k) => k + 1)];
    for (let i = 0; i < 5; i += 1) support(differences, tiers);
    costs.set(
      n,
      leastOf(REPETITIONS, () => cpuMilliseconds(() => support(differences, tiers))),
    );
    print(`  n = ${String(n).padStart(2)}${ms(costs.get(n) ?? 0)}`);
  }
  const growth = (costs.get(12) ?? 0) / (costs.get(8) ?? 1);
  const isMet = growth <= 4 * 24;
  if (!isMet) failures.push("growth of support");
  print(
    `${isMet ? "✔" : "✖"} from eight to twelve it costs ${growth.toFixed(0)} times as much: no order is enumerated`,
  );
}

const set = await activeSet();
const scorable = withoutTexts(set);
for (const one of [NINE_CRITERIA, scorable]) {
  const problems = problemsOfScoring(one);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}
for (let i = 0; i < 20; i += 1) control();
print(`control ${ms(leastOf(15, () => cpuMilliseconds(control)))}`);
benchParts("everything open", {});
benchParts("half answered", { goal: "goal-1", hardware: "hardware-2", deploy: "deploy-3" });

const draw = drawFrom(7);
const uniform = () => draw.below(1_000_000) / 1_000_000;
const sheets = (n: number, one: () => Answers) => Array.from({ length: n }, one);
benchAnswers(
  `criteria set ${set.version}, made-up people`,
  scorable,
  sheets(150, () => drawAnswers(set, uniform)),
);
benchAnswers(
  `criteria set ${set.version}, answers at random`,
  scorable,
  sheets(150, () => randomAnswers(draw, scorable)),
);
const prioritiesAlone = (): Answers => ({
  priorities: Object.fromEntries(set.criteria.map(({ id }) => [id, draw.pick(TIERS)])),
});
benchAnswers(`criteria set ${set.version}, priorities alone`, scorable, [{}, ...sheets(30, prioritiesAlone)]);
benchAnswers("the heaviest set in practice", NINE_CRITERIA, [
  {},
  SOME_ANSWERS,
  ...sheets(60, () => randomAnswers(draw, NINE_CRITERIA)),
]);
benchGrowth();
if (failures.length > 0) print(`\nover the bar: ${failures.join("; ")}`);
process.exitCode = failures.length > 0 ? 1 : 0;
