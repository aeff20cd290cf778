import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Answers } from "#lib/model/answers.ts";
import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { MODEL_VERSION, type Outcome } from "#lib/model/outcome.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { BadInput } from "./bad-input.ts";

const object = z.record(z.string(), z.unknown());
const decision = z.object({ answersIncluded: z.boolean(), criteria: z.object({ version: z.string() }) });
const request = z.object({ criteria: z.string().optional(), answers: object });

export type AnswersFile = {
  criteria: string | null;
  /** @throws BadInput that names every field the criteria set doesn't know. */
  answersFor: (set: CriteriaSet) => Answers;
  /** Whether the file holds an outcome of this model version that is another one. */
  differsFrom: (outcome: Outcome) => boolean;
};

/** Reads a file of answers, of a scoring request or of a whole decision. "-" is standard input. */
export async function readAnswersFile(file: string): Promise<AnswersFile> {
  const content = object.safeParse(await readJson(file));
  if (!content.success) throw new BadInput(`${file} must hold one JSON object.`);
  const { criteria, answers } = interpret(file, content.data);
  const stored = content.data.outcome;
  return {
    criteria,
    answersFor: (set) => checkedAnswers(file, set, answers),
    differsFrom: (outcome) => isOfThisModel(stored) && !isDeepStrictEqual(stored, JSON.parse(JSON.stringify(outcome))),
  };
}

function interpret(file: string, content: Record<string, unknown>): { criteria: string | null; answers: unknown } {
  const whole = decision.safeParse(content);
  if (whole.success) {
    if (content.answers === undefined) throw new BadInput(`${file} holds no answers: its owner has not shared them.`);
    return { criteria: whole.data.criteria.version, answers: content.answers };
  }
  const asked = request.safeParse(content);
  if (asked.success) return { criteria: asked.data.criteria ?? null, answers: asked.data.answers };
  return { criteria: null, answers: content };
}

function checkedAnswers(file: string, set: CriteriaSet, given: unknown): Answers {
  const checked = answersSchemaFor(set).safeParse(given);
  if (checked.success) return dropStaleAnswers(set, checked.data).answers;
  const problems = checked.error.issues.map(({ path, message }) => `  ${path.join(".") || "answers"}: ${message}`);
  throw new BadInput(`${file} does not fit the criteria set ${set.version}:\n${problems.join("\n")}`);
}

function isOfThisModel(stored: unknown): boolean {
  const parsed = z.object({ modelVersion: z.literal(MODEL_VERSION) }).safeParse(stored);
  return parsed.success;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(file === "-" ? await readStandardInput() : await readFile(file, "utf8"));
  } catch (error) {
    throw new BadInput(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
