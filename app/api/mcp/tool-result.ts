import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { problemOfFailure } from "#app/api/failure.ts";
import { findActiveCriteriaSet, findCriteriaSet } from "#lib/data/criteria-sets.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";

/** A tool's answer: the data, and the same as text for clients that read text only, after a summary if there is one. */
export function toolResult(data: Record<string, unknown>, summary?: string): CallToolResult {
  const text = JSON.stringify(data);
  const content = summary === undefined ? [text] : [summary, text];
  return { content: content.map((part) => ({ type: "text", text: part })), structuredContent: data };
}

/** A mistake in the call, told so that the caller can mend it. */
export function toolMistake(text: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text }] };
}

/** A tool whose faults are told as faults of ours, without what went on inside: the protocol's library would tell that. */
export function guarded<A extends unknown[]>(tool: (...given: A) => Promise<CallToolResult>) {
  return (...given: A): Promise<CallToolResult> =>
    tool(...given).catch((error: unknown) => toolMistake(problemOfFailure(error).detail));
}

/** The criteria set of that version, or the active one. */
export function chosenSet(version: string | undefined): Promise<CriteriaSet | null> {
  return version === undefined ? findActiveCriteriaSet() : findCriteriaSet(version);
}

export const NO_SUCH_SET = "There is no criteria set of this version. Leave it out for the active one.";
