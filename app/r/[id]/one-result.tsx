import { notFound, redirect } from "next/navigation";
import { isShell, OWNERS_SHELL, placeOf } from "../../site/written-pages.ts";
import { isClaimRefused as claimRefusedIn } from "./manage/claim-refused.ts";
import { Report } from "./report.tsx";
import { ResultScripts } from "./result-scripts.tsx";
import { SealedResult } from "./sealed-result.tsx";
import { findSealedView } from "./sealed-view.ts";
import { type Query, seenAs } from "./seen-as.ts";
import { findSurroundings } from "./surroundings.ts";
import { isTrying } from "./try-it/address.ts";
import { findResultView } from "./view.ts";
import { WaitingResult } from "./waiting-result.tsx";

/** The result, or that it waits for its team; or the shell that is filled with results elsewhere. */
export async function OneResult({ id, query }: { id: string; query: Query }) {
  if (isShell(id)) return [<ResultScripts key="scripts" sendsInPlace={OWNERS_SHELL in query} />, placeOf("body")];
  const as = seenAs(query);
  const isClaimRefused = claimRefusedIn(query);
  const view = await findResultView(id, as);
  // A page of less than a guest is shown must not pass for a guest's: it would be kept as one.
  if (view && as === "guest" && !view.isFull) redirect(`/r/${id}`);
  if (view) {
    const around = await findSurroundings(view);
    const report = { view, around, isClaimRefused, isTrying: isTrying(Object.keys(query)) };
    return [<ResultScripts key="scripts" sendsInPlace={false} />, <Report key="report" {...report} />];
  }
  const sealed = await findSealedView(id);
  if (!sealed) notFound();
  return sealed.isOwner ? <SealedResult view={sealed} /> : <WaitingResult id={id} isClaimRefused={isClaimRefused} />;
}
