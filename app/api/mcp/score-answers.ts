import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { apiOutcome } from "#app/api/api-outcome.ts";
import { answersSchemaOf } from "#app/site/answers-schema-of.ts";
import { byFitAlone, evidenceSentence, marginSentence, supportSentence } from "#app/words/certainty.ts";
import { speakerFor } from "#app/words/speaker.ts";
import { exclusionSentence, verdictSentence } from "#app/words/verdict.ts";
import { meteredScore } from "#lib/data/metered-score.ts";
import type { Answers } from "#lib/model/answers.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { chosenSet, NO_SUCH_SET, toolMistake, toolResult } from "./tool-result.ts";

/** The outcome of answers, in a few sentences and in full. Nothing is stored. */
export async function scoreAnswers(version: string | undefined, given: Answers): Promise<CallToolResult> {
  const set = await chosenSet(version);
  if (set === null) return toolMistake(NO_SUCH_SET);
  const checked = answersSchemaOf(set).safeParse(given);
  if (!checked.success) {
    const mistakes = checked.error.issues.map(({ path, message }) => `${path.join(".") || "answers"}: ${message}`);
    return toolMistake(mistakes.slice(0, 20).join("\n"));
  }
  const { answers, dropped } = dropStaleAnswers(set, checked.data);
  const outcome = meteredScore(set, answers);
  const speaker = speakerFor(set, "reader");
  const sentences = [
    verdictSentence(outcome, speaker),
    exclusionSentence(outcome, speaker),
    `${byFitAlone(outcome)}${marginSentence(outcome, speaker)}`,
    supportSentence(outcome, speaker),
    evidenceSentence(outcome, speaker),
    dropped.length > 0 ? `Left out, because other answers make them meaningless: ${dropped.join(", ")}.` : null,
  ];
  const summary = sentences.filter((sentence) => sentence !== null).join(" ");
  return toolResult({ outcome: apiOutcome(outcome), dropped }, summary);
}
