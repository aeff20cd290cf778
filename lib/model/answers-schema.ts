import * as z from "zod/mini";
import { type Answer, type Answers, NOT_SURE, TIERS } from "./answers.ts";
import type { ScorableChoice, ScorableQuestion } from "./scorable-set.ts";

/*
 * What may arrive as answers, for the server and, loaded lazily, for the browser. Nothing is required. An empty value
 * (null, "", no box ticked) is how a form says "unanswered", so it is accepted and left out.
 */

type AnswerSchema = z.ZodMiniType<Answer | undefined, unknown>;

/**
 * A schema of the answers to these questions. Refuses fields that are no question, options that a question does not
 * have, an exclusive option or "not sure" beside another option, and tiers of unknown criteria; each message says in
 * plain words what to do. Gives `Answers` with nothing empty in it and each list without repeats, in document order.
 */
export function answersSchemaFor(set: { questions: readonly ScorableQuestion[]; criteria: readonly { id: string }[] }) {
  const criteria = set.criteria.map((criterion) => criterion.id);
  const fields = set.questions.map((question): [string, AnswerSchema] => {
    if (question.kind === "tiers") return [question.id, tiersSchema(criteria)];
    return [question.id, question.kind === "single" ? singleSchema(question) : multipleSchema(question)];
  });
  return z.pipe(
    z.strictObject(Object.fromEntries(fields), { error: unknownField("no question") }),
    z.transform((answers): Answers => {
      const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
      return Object.fromEntries(given);
    }),
  );
}

function unknownField(what: string) {
  return (issue: { code?: string; keys?: unknown }) => {
    if (!Array.isArray(issue.keys)) return "Send the answers as one object, with one field per question.";
    return `There is ${what} called ${issue.keys.map((key) => `“${key}”`).join(", ")} here. Take it out.`;
  };
}

function optionalAnswer<T extends z.ZodMiniType>(schema: T) {
  const isEmpty = (value: unknown) => value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return z.optional(
    z.pipe(
      z.transform((value: unknown) => (isEmpty(value) ? undefined : value)),
      z.optional(schema),
    ),
  );
}

function singleSchema(question: ScorableChoice) {
  return optionalAnswer(z.enum(idsOf(question), { error: "Choose one of the options listed for this question." }));
}

function multipleSchema(question: ScorableChoice) {
  const ids = idsOf(question);
  const listed = { error: "Choose from the options listed for this question." };
  const exclusive = new Set(question.options.filter((option) => option.exclusive).map((option) => option.id));
  const labels = new Map(question.options.map((option) => [option.id, option.label ?? option.id]));
  const list = z.array(z.enum(ids, listed), listed).check((payload) => {
    const chosen = new Set(payload.value);
    const alone = [...chosen].find((id) => id === NOT_SURE || exclusive.has(id));
    if (alone === undefined || chosen.size === 1) return;
    payload.issues.push({
      code: "custom",
      input: payload.value,
      message: aloneMessage(labels.get(alone) ?? "Not sure"),
    });
  });
  const toList = z.transform((value: unknown) => (typeof value === "string" ? [value] : value));
  const normalise = z.transform((chosen: string[]) => {
    return chosen.includes(NOT_SURE) ? NOT_SURE : ids.filter((id) => chosen.includes(id));
  });
  return optionalAnswer(z.pipe(z.pipe(toList, list), normalise));
}

function aloneMessage(label: string): string {
  return `“${label}” cannot be combined with other options. Keep it alone, or take it away and keep the others.`;
}

function tiersSchema(criteria: readonly string[]) {
  const listed = "Give each criterion one of: essential, important, nice, irrelevant.";
  const tier = optionalAnswer(z.enum(TIERS));
  const shape = Object.fromEntries(criteria.map((id) => [id, tier]));
  const stated = z.pipe(
    z.strictObject(shape, { error: unknownField("nothing") }),
    z.transform((tiers) => {
      const given = Object.entries(tiers).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
      return given.length === 0 ? undefined : Object.fromEntries(given);
    }),
  );
  return optionalAnswer(z.union([z.literal(NOT_SURE), stated], { error: listed }));
}

function idsOf(question: ScorableChoice): string[] {
  return [...question.options.map((option) => option.id), NOT_SURE];
}
