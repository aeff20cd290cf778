import type { Criterion } from "#lib/model/criteria-set.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { FRAMEWORKS } from "#lib/model/framework.ts";
import { EvidenceList } from "../../evidence/evidence-list.tsx";
import type { ResultView } from "./view.ts";

/**
 * All evidence of a criterion, whatever was answered: for readers who may not see which of it applied, since that
 * would give the answers away.
 */
export function GeneralEvidence({ criterion, view }: { criterion: Criterion; view: ResultView }) {
  const ids = criterion.aspects.flatMap((aspect) =>
    aspect.facets.flatMap((facet) => FRAMEWORKS.flatMap((framework) => facet[framework].evidence)),
  );
  return <EvidenceList evidence={evidenceFor(view.set, [...new Set(ids)])} />;
}
