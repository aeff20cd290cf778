import type { Metadata } from "next";
import { newSubmissionKey } from "../../decide/submission-key.ts";
import { KEEPING } from "../../r/[id]/manage/expiry.ts";
import { pageMetadata } from "../../site/metadata.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { HowTeamsWork } from "./how-teams-work.tsx";
import { NewTeamForm } from "./new-team-form.tsx";

/** The form writes the title: it begins with "Error:" when something is wrong. */
export const metadata: Metadata = { ...pageMetadata("/team/new"), title: { absolute: "" } };

export default function NewTeamPage() {
  return (
    <>
      <PageHeading title="Decide as a team">
        <p>Each of you answers alone. Then you all see at once where you agree, where you split, and why.</p>
      </PageHeading>
      <NewTeamForm creationKey={newSubmissionKey()} keeping={KEEPING} />
      <HowTeamsWork />
    </>
  );
}
