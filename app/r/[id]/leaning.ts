import { FRAMEWORKS } from "#lib/model/framework.ts";
import type { ResultView } from "./view.ts";

/** Where the person leaned before the questions, against where the answers led. Null when they didn't say. */
export function leaningSentence({
  result,
  outcome,
  speaker,
}: Pick<ResultView, "result" | "outcome" | "speaker">): string | null {
  const leaning = FRAMEWORKS.find((framework) => framework === result.answers.leaning);
  if (!leaning) return null;
  const before = `Before the questions, ${speaker.voice === "owner" ? "you" : "they"} leaned towards ${speaker.framework[leaning]}`;
  if (outcome.verdict === leaning) return `${before}; the answers agree.`;
  if (outcome.verdict === "close" || outcome.verdict === "neither") return `${before}; the answers don’t decide it.`;
  return `${before}; the answers point the other way.`;
}
