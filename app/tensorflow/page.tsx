import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { FrameworkPage } from "../ledger/framework-page.tsx";

export const metadata: Metadata = {
  title: "TensorFlow today",
  description: "What TensorFlow is, its strong and weak points today, when to choose it, and first steps.",
};

export default async function Page() {
  return <FrameworkPage set={await findActiveCriteriaSet()} framework="tensorflow" />;
}
