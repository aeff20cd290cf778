import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { QuestionsPage } from "./questions-page.tsx";

export const metadata: Metadata = {
  title: "Every question and what it affects",
  description: "The whole graph of questions: when each is asked and what every answer changes. Nothing is hidden.",
};

export default async function Page() {
  return <QuestionsPage set={await findActiveCriteriaSet()} />;
}
