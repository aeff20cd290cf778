import { z } from "zod";
import { findActiveCriteriaSet, findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { readJsonBody } from "#lib/http/json-body.ts";
import { jsonPointer } from "#lib/http/json-pointer.ts";
import type { Mistake, Problem } from "#lib/http/problem.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { answersShape } from "#lib/model/outcome-schema.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import { answersSchemaOf } from "../site/answers-schema-of.ts";
import { scoreRequestSchema } from "./schemas.ts";

type Read = { ok: true; set: CriteriaSet; answers: Answers } | { ok: false; problem: Problem };
type Issue = {
  path: PropertyKey[];
  message: string;
  code?: string | undefined;
  keys?: string[];
  errors?: readonly (readonly Issue[])[];
};

// The answers are checked by the set's own schema, whose messages know the question.
const envelopeSchema = scoreRequestSchema.extend({
  answers: z.record(z.string(), z.unknown(), { error: "Send the answers as one object, with one field per question." }),
});

/**
 * Reads `{ criteria?, answers }` of a request. Answers to questions that other answers hide are dropped, as the form
 * drops them. Every mistake is named with the pointer to its field.
 */
export async function readScoreRequest(request: Request): Promise<Read> {
  const body = await readJsonBody(request);
  if (!body.ok) return body;
  const envelope = envelopeSchema.safeParse(body.value);
  if (!envelope.success) return refuse(envelope.error.issues, []);
  const { criteria } = envelope.data;
  const set = criteria === undefined ? await findActiveCriteriaSet() : await findCriteriaSet(criteria);
  if (set === null) return refuse([{ path: ["criteria"], message: `There is no criteria set “${criteria}”.` }], []);
  const answers = answersSchemaOf(set).safeParse(envelope.data.answers);
  if (!answers.success) return refuse(answers.error.issues, ["answers"]);
  // The form's "" and null for "unanswered" are not part of the open interface.
  const shape = answersShape.safeParse(envelope.data.answers);
  if (!shape.success) return refuse(shape.error.issues, ["answers"]);
  return { ok: true, set, answers: dropStaleAnswers(set, answers.data).answers };
}

function refuse(issues: readonly Issue[], prefix: PropertyKey[]): { ok: false; problem: Problem } {
  return { ok: false, problem: invalidBody(issues, prefix) };
}

/** The problem of a body that a schema refuses: one mistake per field, at most twenty. */
export function invalidBody(issues: readonly Issue[], prefix: PropertyKey[] = []): Problem {
  const errors = issues.flatMap((issue) => mistakesOf(issue, prefix)).slice(0, 20);
  const count = errors.length === 1 ? "One field is" : "Several fields are";
  return { kind: "invalid-body", detail: `${count} not as documented at /api.`, errors };
}

function mistakesOf({ path, message, code, keys, errors }: Issue, prefix: PropertyKey[]): Mistake[] {
  const inside = nearestMiss(errors ?? []);
  if (inside !== null) return inside.flatMap((issue) => mistakesOf(issue, [...prefix, ...path]));
  const at = (...more: PropertyKey[]) => jsonPointer([...prefix, ...path, ...more]);
  if (code !== "unrecognized_keys" || keys === undefined) return [{ detail: message, pointer: at() }];
  return keys.map((key) => ({ detail: "There is no such field here. Take it out.", pointer: at(key) }));
}

/** Of the shapes that a value could have had, the mistakes in the one that it came nearest to; null when it was none of them. */
function nearestMiss(shapes: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const isInside = ({ path, code }: Issue) => path.length > 0 || code === "unrecognized_keys";
  return shapes.find((issues) => issues.some(isInside)) ?? null;
}
