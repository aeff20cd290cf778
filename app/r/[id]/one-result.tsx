import { notFound } from "next/navigation";
import { Report } from "./report.tsx";
import { SealedResult } from "./sealed-result.tsx";
import { findSealedView } from "./sealed-view.ts";
import { findResultView } from "./view.ts";

/** The result, or to its owner that it waits for its team. For everyone else a sealed one is not there. */
export async function OneResult({ id, isClaimRefused }: { id: string; isClaimRefused: boolean }) {
  const view = await findResultView(id);
  if (view) return <Report view={view} isClaimRefused={isClaimRefused} />;
  const sealed = await findSealedView(id);
  return sealed ? <SealedResult view={sealed} /> : notFound();
}
