import "server-only";
import type { Answers } from "../model/answers.ts";
import type { CriteriaSet } from "../model/criteria-set.ts";
import type { Outcome } from "../model/outcome.ts";
import { score } from "../model/score.ts";
import { activity } from "./activity.ts";

const MICROSECONDS = 1e6;

/**
 * `score` for visitors: the same outcome, and the processor time that it took is added to the counts of this process,
 * on all threads, since others help to collect its garbage.
 */
export function meteredScore(set: CriteriaSet, answers: Answers): Outcome {
  const before = process.cpuUsage();
  const outcome = score(set, answers);
  const { user, system } = process.cpuUsage(before);
  const counts = activity();
  counts.scorings += 1;
  counts.scoringSeconds += (user + system) / MICROSECONDS;
  return outcome;
}
