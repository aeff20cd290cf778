import { notFound, redirect } from "next/navigation";
import { isClaimRefused as claimRefusedIn } from "./manage/claim-refused.ts";
import { Report } from "./report.tsx";
import { SealedResult } from "./sealed-result.tsx";
import { findSealedView } from "./sealed-view.ts";
import { type Query, seenAs } from "./seen-as.ts";
import { isTrying } from "./try-it/address.ts";
import { findResultView } from "./view.ts";
import { WaitingResult } from "./waiting-result.tsx";

/** The result, or that it waits for its team. */
export async function OneResult({ id, query }: { id: string; query: Query }) {
  const as = seenAs(query);
  const isClaimRefused = claimRefusedIn(query);
  const view = await findResultView(id, as);
  // A page of less than a guest is shown must not pass for a guest's: it would be kept as one.
  if (view && as === "guest" && !view.isFull) redirect(`/r/${id}`);
  if (view) return <Report view={view} isClaimRefused={isClaimRefused} isTrying={isTrying(Object.keys(query))} />;
  const sealed = await findSealedView(id);
  if (!sealed) notFound();
  return sealed.isOwner ? <SealedResult view={sealed} /> : <WaitingResult id={id} isClaimRefused={isClaimRefused} />;
}
