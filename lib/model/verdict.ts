import { type Assessment, isSupported } from "./assessment.ts";
import { holdsAcrossEvidence } from "./evidence-range.ts";
import { rivalOf } from "./framework.ts";
import type { Reason, Strength, Verdict } from "./outcome.ts";
import type { Thresholds } from "./scorable-set.ts";

/** Thresholds are compared with this much slack, so that rounding decides nothing. */
export const SLACK = 1e-9;

/**
 * The verdict and why. A framework ruled out loses whatever the fits; otherwise the leader needs the margin and the
 * support that the thresholds ask for, or it is too close to call.
 */
export function judge(assessment: Assessment, thresholds: Thresholds): { verdict: Verdict; reason: Reason } {
  const { isRuledOut, leader, margin } = assessment;
  if (isRuledOut.tensorflow && isRuledOut.pytorch) return { verdict: "neither", reason: "both-ruled-out" };
  if (isRuledOut[leader]) return { verdict: rivalOf(leader), reason: "ruled-out" };
  if (isRuledOut[rivalOf(leader)]) return { verdict: leader, reason: "ruled-out" };
  if (Math.abs(margin) < thresholds.minimumMargin - SLACK) return { verdict: "close", reason: "little-between" };
  // Support is the dear part, so it comes last.
  if (isSupported(assessment, thresholds.leaningSupport - SLACK)) return { verdict: leader, reason: "fit" };
  return { verdict: "close", reason: "depends-on-priorities" };
}

/** How sure a verdict is; null where there is no winner. */
export function strengthOf(assessment: Assessment, reason: Reason, thresholds: Thresholds): Strength {
  if (reason === "ruled-out") return "clear";
  if (reason !== "fit") return null;
  const isClear =
    isSupported(assessment, thresholds.clearSupport - SLACK) &&
    assessment.answered >= thresholds.clearMinAnswered &&
    holdsAcrossEvidence(assessment);
  return isClear ? "clear" : "leaning";
}
