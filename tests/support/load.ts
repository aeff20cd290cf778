import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { submitForm } from "./submit-form.ts";

/** What visitors got while they submitted: links that a server gave them, honest refusals, and connections that broke. */
export type Load = {
  acknowledged: { id: string; key: string; fields: [string, string][]; cookie: string }[];
  /** Answers that were no success, by status. */
  refused: Record<number, number>;
  /** Connections that broke or were refused. */
  broken: number;
  milliseconds: number[];
  stop: () => Promise<void>;
};

export type Visitors = { count: number; pauseMs?: number; timeoutMs?: number };

const ANSWERS: Record<string, string>[] = [
  { goal: "ship", python: "fluent" },
  { goal: "learn", role: "student" },
  { goal: "publish", role: "researcher", experience: "experienced" },
  { goal: "prototype" },
];

/** A submission key as the form makes one. */
export function submissionKey(): string {
  return randomBytes(24).toString("base64url");
}

/** The fields of the form at this server, to be sent again and again under other keys. */
export async function formFields(
  url: string,
  answers: Record<string, string> = { goal: "ship" },
): Promise<[string, string][]> {
  const first = await submitForm(url, answers);
  if (first.status !== 303) throw new Error(`the form answered ${first.status}`);
  return first.fields;
}

/** The same fields under another key. */
export function withKey(fields: readonly [string, string][], key: string): [string, string][] {
  return fields.map(([name, value]) => [name, name === "submissionKey" ? key : value]);
}

/**
 * Visitors who submit one form after another, each time at one of the addresses at random, until stopped.
 * @param template the hidden fields of the form, see formFields.
 */
export function startLoad(
  urls: () => readonly string[],
  template: readonly [string, string][],
  visitors: Visitors,
): Load {
  const load: Load = { acknowledged: [], refused: {}, broken: 0, milliseconds: [], stop: async () => undefined };
  const hidden = template.filter(([name]) => name.startsWith("$") || name === "submissionKey" || name === "criteria");
  let isStopped = false;

  async function submitOnce(turn: number): Promise<void> {
    const all = urls();
    const url = all[Math.floor(Math.random() * all.length)] ?? "";
    const key = submissionKey();
    const fields = [...withKey(hidden, key), ...Object.entries(ANSWERS[turn % ANSWERS.length] ?? {})];
    const since = performance.now();
    const answer = await Promise.race([
      submitForm(url, {}, { fields }).catch(() => null),
      pause(visitors.timeoutMs ?? 30_000, null, { ref: false }),
    ]);
    if (answer === null) {
      load.broken += 1;
      await pause(20);
    } else if (answer.status === 303) {
      load.milliseconds.push(performance.now() - since);
      load.acknowledged.push({ id: answer.location?.slice(3) ?? "", key, fields, cookie: answer.cookies[0] ?? "" });
    } else load.refused[answer.status] = (load.refused[answer.status] ?? 0) + 1;
  }

  async function visit(first: number): Promise<void> {
    for (let turn = first; !isStopped; turn += 1) {
      await submitOnce(turn);
      if (visitors.pauseMs) await pause(visitors.pauseMs);
    }
  }

  const visiting = Array.from({ length: visitors.count }, (_, index) => visit(index));
  load.stop = async () => {
    isStopped = true;
    await Promise.all(visiting);
  };
  return load;
}
