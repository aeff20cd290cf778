import { createInterface } from "node:readline";
import { type Answer, type Answers, NOT_SURE, TIERS, type Tier } from "#lib/model/answers.ts";
import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import type { ChoiceQuestion, CriteriaSet, Question } from "#lib/model/criteria-set.ts";
import { visibleQuestions } from "#lib/model/questions.ts";

type Ask = (prompt: string) => Promise<string>;

/** Asks the questions at the terminal, those that apply, in order. Prompts go to standard error: the output stays clean. */
export async function interview(set: CriteriaSet): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  const ask: Ask = async (prompt) => {
    process.stderr.write(prompt);
    const { value, done } = await lines.next();
    return done ? "" : String(value).trim();
  };
  let answers: Answers = {};
  for (const question of set.questions) {
    if (!visibleQuestions(set, answers).includes(question)) continue;
    const answer = await askOne(set, question, ask);
    if (answer !== undefined) answers = { ...answers, [question.id]: answer };
  }
  await lines.return?.();
  return answers;
}

async function askOne(set: CriteriaSet, question: Question, ask: Ask): Promise<Answer | undefined> {
  process.stderr.write(`\n${question.title}\n${question.why}\n`);
  for (const { term, meaning } of question.terms) process.stderr.write(`  ${term}: ${meaning}\n`);
  return question.kind === "tiers" ? askTiers(set, ask) : askChoice(set, question, ask);
}

async function askChoice(set: CriteriaSet, question: ChoiceQuestion, ask: Ask): Promise<Answer | undefined> {
  const options = [...question.options, ...(question.notSure ? [{ id: NOT_SURE, label: "Not sure" }] : [])];
  options.forEach(({ label }, index) => {
    process.stderr.write(`  ${index + 1}  ${label}\n`);
  });
  const many = question.kind === "multiple" ? "One or more numbers" : "A number";
  for (;;) {
    const typed = await ask(`${many}, or Enter to skip: `);
    if (typed === "") return undefined;
    const chosen = typed.split(/[\s,]+/).map((number) => options[Number(number) - 1]?.id);
    const answer = question.kind === "multiple" ? chosen : chosen.length === 1 ? chosen[0] : chosen;
    const checked = answersSchemaFor(set).safeParse({ [question.id]: answer });
    if (checked.success) return checked.data[question.id];
    process.stderr.write(`${checked.error.issues[0]?.message ?? "That is not one of the options."}\n`);
  }
}

async function askTiers(set: CriteriaSet, ask: Ask): Promise<Record<string, Tier> | undefined> {
  const tiers: Record<string, Tier> = {};
  process.stderr.write(`  ${TIERS.map((tier, index) => `${index + 1} ${tier}`).join("   ")}\n`);
  for (const { id, name, what } of set.criteria) {
    const tier = await askTier(`${name}: ${what}\nA number, or Enter to leave it: `, ask);
    if (tier !== undefined) tiers[id] = tier;
  }
  return Object.keys(tiers).length === 0 ? undefined : tiers;
}

async function askTier(prompt: string, ask: Ask): Promise<Tier | undefined> {
  for (;;) {
    const typed = await ask(prompt);
    const tier = TIERS[Number(typed) - 1];
    if (typed === "" || tier !== undefined) return tier;
    process.stderr.write(`A number from 1 to ${TIERS.length}.\n`);
  }
}
