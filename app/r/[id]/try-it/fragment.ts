import { type Answer, type Answers, tiersIn } from "#lib/model/answers.ts";
import { answersSchemaFor } from "#lib/model/answers-schema.ts";
import type { Wording } from "../../../decide/wording.ts";
import { FRAGMENT } from "./address.ts";

/*
 * A variation in the fragment of the address: what differs from the original answers, and nothing else. Fragments are
 * never sent to a server. "#try-it&deploy=phone&field=&priorities.research=nice": an empty value takes an answer back.
 */

/** What a fragment needs to know of the questions. */
type Asked = {
  questions: readonly { id: string; kind: "single" | "multiple" | "tiers" }[];
  criteria: readonly { id: string }[];
};

type Tiers = Readonly<Record<string, string>>;

type Change = [field: string, value: string];

function tierChanges(wording: Asked, question: string, before: Tiers, now: Tiers): Change[] {
  return wording.criteria.flatMap(({ id }): Change[] => {
    const tier = now[id] ?? "";
    return tier === (before[id] ?? "") ? [] : [[`${question}.${id}`, tier]];
  });
}

/** The fragment that leads from the original answers to these. */
export function fragmentOf(wording: Asked, original: Answers, answers: Answers): string {
  const changes = wording.questions.flatMap(({ id, kind }): Change[] => {
    const [before, now] = [original[id], answers[id]];
    if (kind === "tiers") return tierChanges(wording, id, tiersIn(before), tiersIn(now));
    return isSameChoice(before, now) ? [] : choicesIn(now, [""]).map((option) => [id, option]);
  });
  return changes.length === 0 ? FRAGMENT : `${FRAGMENT}&${new URLSearchParams(changes)}`;
}

/** The answers that a fragment leads to; null when it names what these questions do not have. */
export function answersFrom(wording: Wording, original: Answers, fragment: string): Answers | null {
  const raw: Record<string, unknown> = { ...original };
  const changes = new URLSearchParams(fragment.slice(FRAGMENT.length));
  for (const field of new Set(changes.keys())) {
    const [question = "", part] = field.split(".");
    const values = changes.getAll(field);
    const isMultiple = wording.questions.find(({ id }) => id === question)?.kind === "multiple";
    if (part !== undefined) raw[question] = { ...objectIn(raw[question]), [part]: values[0] };
    else raw[question] = isMultiple ? values.filter(Boolean) : values[0];
  }
  const parsed = answersSchemaFor(wording).safeParse(raw);
  return parsed.success ? parsed.data : null;
}

function objectIn(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** The options an answer names; `none` when it names none. */
export function choicesIn(answer: Answer | undefined, none: readonly string[] = []): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) && answer.length > 0 ? answer : none;
}

function isSameChoice(a: Answer | undefined, b: Answer | undefined): boolean {
  return choicesIn(a).toSorted().join() === choicesIn(b).toSorted().join();
}
