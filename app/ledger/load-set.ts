import { notFound } from "next/navigation";
import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";

/** The published set of that version; an unknown one answers 404. */
export async function loadSet(version: string): Promise<CriteriaSet> {
  return (await findCriteriaSet(version)) ?? notFound();
}
