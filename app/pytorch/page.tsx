import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { FrameworkPage } from "../ledger/framework-page.tsx";

export const metadata: Metadata = {
  title: "PyTorch today",
  description: "What PyTorch is, its strong and weak points today, when to choose it, and first steps.",
};

export default async function Page() {
  return <FrameworkPage set={await findActiveCriteriaSet()} framework="pytorch" />;
}
