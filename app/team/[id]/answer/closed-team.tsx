import { ButtonLink } from "../../../ui/button.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";

/** For whoever comes, or sends, after the reveal. */
export function ClosedTeam({ id }: { id: string }) {
  return (
    <>
      <title>No more answers – Tensor or Torch</title>
      <PageHeading above="Deciding together" title="This team takes no more answers">
        <p>
          Its results have been revealed, and an answer after that would not be one’s own alone. If you have just sent
          yours, nothing was saved.
        </p>
      </PageHeading>
      <ButtonRow>
        <ButtonLink href={`/team/${id}`}>See the team’s results</ButtonLink>
        <ButtonLink href="/decide" look="secondary">
          Answer for yourself
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
