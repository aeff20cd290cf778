import type { z } from "zod";
import { marginRange } from "#lib/export/public-outcome.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import type { apiOutcomeSchema } from "./schemas.ts";

/** The outcome with the evidence range also as margins, lower end first. */
export function apiOutcome(outcome: Outcome): z.infer<typeof apiOutcomeSchema> {
  return { ...outcome, evidenceRange: { ...marginRange(outcome), ...outcome.evidenceRange } };
}
