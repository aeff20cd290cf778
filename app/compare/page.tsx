import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { pageMetadata } from "../site/metadata.ts";
import { ComparePage } from "./compare-page.tsx";

export const metadata = pageMetadata("/compare");

export default async function Page() {
  return <ComparePage set={await findActiveCriteriaSet()} />;
}
