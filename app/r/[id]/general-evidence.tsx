import type { Criterion } from "#lib/model/criteria-set.ts";
import { criterionHref } from "../../ledger/addresses.ts";
import { count } from "../../words/numbers.ts";
import type { ResultView } from "./view.ts";

/**
 * The way to all ratings and evidence of a criterion, whatever was answered: for readers who may not see which of them
 * applied, since that would give the answers away.
 */
export function GeneralEvidence({ criterion, view }: { criterion: Criterion; view: ResultView }) {
  const facets = criterion.aspects.flatMap((aspect) => aspect.facets);
  const sources = new Set(facets.flatMap((facet) => [...facet.tensorflow.evidence, ...facet.pytorch.evidence]));
  return (
    <p>
      <a href={criterionHref(view.set.version, criterion.id)}>
        Every rating of {criterion.name}, its reason and {count(sources.size, "source")}
      </a>
    </p>
  );
}
