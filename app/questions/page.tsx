import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { pageMetadata } from "../site/metadata.ts";
import { QuestionsPage } from "./questions-page.tsx";

export const metadata = pageMetadata("/questions");

export default async function Page() {
  return <QuestionsPage set={await findActiveCriteriaSet()} />;
}
