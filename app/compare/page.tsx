import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { ComparePage } from "./compare-page.tsx";

export const metadata: Metadata = {
  title: "TensorFlow and PyTorch side by side",
  description: "Where each framework is ahead today, criterion by criterion, from dated and sourced ratings.",
};

export default async function Page() {
  return <ComparePage set={await findActiveCriteriaSet()} />;
}
