import { PageHeading } from "../../ui/page-heading.tsx";
import { claimResult } from "./manage/actions.ts";
import { ClaimForm } from "./manage/claim-form.tsx";

/** For whoever comes by the link of a result that waits for its team, and has not shown to be its owner. */
export function WaitingResult({ id, isClaimRefused }: { id: string; isClaimRefused: boolean }) {
  return (
    <>
      <PageHeading title="This result waits for its team">
        <p>It was answered in a team that reveals all its results at once. Until then nobody sees it.</p>
      </PageHeading>
      <ClaimForm id={id} isOwner={false} isRefused={isClaimRefused} what="result" action={claimResult} />
    </>
  );
}
