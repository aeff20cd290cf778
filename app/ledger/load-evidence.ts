import { notFound } from "next/navigation";
import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { evidenceFor } from "#lib/model/evidence-usage.ts";
import { loadSet } from "./load-set.ts";

/** A piece of evidence and its set; an unknown version or id answers 404. */
export async function loadEvidence(place: {
  version: string;
  id: string;
}): Promise<{ set: CriteriaSet; evidence: Evidence }> {
  const set = await loadSet(place.version);
  const [evidence] = evidenceFor(set, [place.id]);
  return evidence ? { set, evidence } : notFound();
}
