import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { CriteriaSet, Criterion } from "#lib/model/criteria-set.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import { chosenSet, NO_SUCH_SET, toolMistake, toolResult } from "./tool-result.ts";

/** One criterion in full: every rating with its reason, and the evidence behind them with source and date. */
export async function explainCriterion(version: string | undefined, id: string): Promise<CallToolResult> {
  const set = await chosenSet(version);
  if (set === null) return toolMistake(NO_SUCH_SET);
  const criterion = set.criteria.find((one) => one.id === id);
  if (criterion !== undefined)
    return toolResult({ criteria: set.version, criterion, evidence: evidenceOf(set, criterion) });
  return toolMistake(`There is no criterion of this id. There are: ${set.criteria.map((one) => one.id).join(", ")}.`);
}

function evidenceOf(set: CriteriaSet, criterion: Criterion): CriteriaSet["evidence"] {
  const facets = criterion.aspects.flatMap(({ facets: all }) => all);
  const used = new Set(facets.flatMap((facet) => FRAMEWORKS.flatMap((framework) => facet[framework].evidence)));
  return set.evidence.filter(({ id }) => used.has(id));
}
