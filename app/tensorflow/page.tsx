import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { FrameworkPage } from "../ledger/framework-page.tsx";
import { pageMetadata } from "../site/metadata.ts";

export const metadata = pageMetadata("/tensorflow");

export default async function Page() {
  return <FrameworkPage set={await findActiveCriteriaSet()} framework="tensorflow" />;
}
