import type { MethodResult, Outcome } from "#lib/model/outcome.ts";
import { byFitAlone } from "./certainty.ts";
import { countInWords, numberInWords } from "./numbers.ts";
import { leaderOf, type Speaker } from "./speaker.ts";

const METHOD_NAMES: Record<MethodResult["method"], string> = {
  "weighted-sum": "Weighted sum on fixed scales (what we use)",
  "weighted-sum-minmax": "Weighted sum, min–max",
  "topsis-anchored": "TOPSIS, fixed ideal",
  "topsis-vector": "TOPSIS, vector normalisation",
  "promethee-usual": "PROMETHEE II, usual",
  "promethee-v-shape": "PROMETHEE II, V-shape",
};

export function methodName(method: MethodResult["method"]): string {
  return METHOD_NAMES[method];
}

/** Whether the cross-check agrees with the leader, and in a sentence why methods can disagree. */
export function methodsSentence(outcome: Outcome, speaker: Speaker): string {
  const leader = leaderOf(outcome);
  const others = outcome.methods.filter((result) => result.method !== "weighted-sum");
  if (!leader) return "The two are level here, so other methods can tip either way on the smallest difference.";
  const name = speaker.framework[leader];
  const agreeing = others.filter((result) => result.winner === leader).length;
  const aside = byFitAlone(outcome) === "" ? "" : " Methods compare the fits alone; here a hard requirement decides.";
  if (agreeing === others.length) return `${everyOther(others.length)} ${name} first too.${aside}`;
  const some = agreeing === 1 ? "one puts" : `${numberInWords(agreeing)} put`;
  return `Of the ${countInWords(others.length, "other method")}, ${agreeing === 0 ? "none puts" : some} ${name} first too.${aside} ${WHY_METHODS_DISAGREE}`;
}

/** "All five other methods put", "Both other methods put", "The one other method puts". */
function everyOther(n: number): string {
  if (n === 1) return "The one other method puts";
  return n === 2 ? "Both other methods put" : `All ${countInWords(n, "other method")} put`;
}

const WHY_METHODS_DISAGREE =
  "Methods that compare the two only with each other count a win by 1 point as much as a win by 60, so many narrow wins can outweigh a few wide ones; we measure against fixed scales instead.";
