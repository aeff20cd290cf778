import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { NOT_SURE, TIERS } from "#lib/model/answers.ts";
import type { CriteriaSet, Question } from "#lib/model/criteria-set.ts";
import { chosenSet, NO_SUCH_SET, toolMistake, toolResult } from "./tool-result.ts";

/** The questions of a criteria set, as needed to answer them. */
export async function listQuestions(version: string | undefined): Promise<CallToolResult> {
  const set = await chosenSet(version);
  if (set === null) return toolMistake(NO_SUCH_SET);
  return toolResult({ criteria: set.version, questions: set.questions.map((question) => described(set, question)) });
}

function described(set: CriteriaSet, question: Question): Record<string, unknown> {
  const { id, kind, title, why } = question;
  if (question.kind === "tiers") {
    const criteria = set.criteria.map(({ id: criterion, name, what }) => ({ criterion, name, what }));
    return { id, kind, title, why, tiers: TIERS, criteria };
  }
  const options = question.options.map(({ id: option, label, hint, exclusive }) => ({
    option,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(exclusive ? { exclusive } : {}),
  }));
  const notSure = question.notSure ? [{ option: NOT_SURE, label: "Not sure" }] : [];
  const askedWhen = question.askedWhen === undefined ? {} : { askedWhen: question.askedWhen };
  return { id, kind, title, why, ...askedWhen, isScored: question.scored, options: [...options, ...notSure] };
}
