import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Answers, CriterionId, Tier } from "#lib/model/answers.ts";
import { FRAMEWORKS, type Framework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";

const personaSchema = z.strictObject({
  who: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  essential: z.array(z.string()).default([]),
  verdicts: z.array(z.enum([...FRAMEWORKS, "close", "neither"])).min(1),
  neverClear: z.array(z.enum(FRAMEWORKS)).default([]),
  dealbreakers: z.array(z.string()).optional(),
});

/** Someone with the bounds within which an honest verdict for them lies. */
export type Persona = z.infer<typeof personaSchema>;

/** The people of `personas.yaml`, by the heading they stand under. */
export async function readPersonas(): Promise<[string, Persona[]][]> {
  const text = await readFile(join(import.meta.dirname, "personas.yaml"), "utf8");
  return Object.entries(z.record(z.string(), z.array(personaSchema).min(5)).parse(parse(text)));
}

/** What a persona would send: its answers, with the priorities it states, if any. */
export function answersOf(persona: Persona): Answers {
  const { answers, essential: criteria } = persona;
  return criteria.length > 0 ? { ...answers, priorities: essential(...criteria) } : answers;
}

/** Priorities in which the criteria named are essential and the others unstated. */
export function essential(...criteria: CriterionId[]): Record<CriterionId, Tier> {
  return Object.fromEntries(criteria.map((criterion) => [criterion, "essential"]));
}

/** Criteria by how much they move the fit towards a framework, the strongest first; those that move it away are left out. */
export function criteriaFor(framework: Framework, { contributions }: Outcome): CriterionId[] {
  const sign = framework === "pytorch" ? 1 : -1;
  return contributions
    .map(({ criterion, weight, difference }) => ({ criterion, pull: sign * weight * difference }))
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .map(({ criterion }) => criterion);
}
