import { notFound } from "next/navigation";
import { Report } from "./report.tsx";
import { SealedResult } from "./sealed-result.tsx";
import { findSealedView } from "./sealed-view.ts";
import { findResultView } from "./view.ts";
import { WaitingResult } from "./waiting-result.tsx";

type Props = { id: string; isAsReader: boolean; isClaimRefused: boolean };

/** The result, or that it waits for its team. */
export async function OneResult({ id, isAsReader, isClaimRefused }: Props) {
  const view = await findResultView(id, isAsReader);
  if (view) return <Report view={view} isClaimRefused={isClaimRefused} />;
  const sealed = await findSealedView(id);
  if (!sealed) notFound();
  return sealed.isOwner ? <SealedResult view={sealed} /> : <WaitingResult id={id} isClaimRefused={isClaimRefused} />;
}
