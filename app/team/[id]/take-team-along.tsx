import { CopyLink } from "../../r/[id]/copy-link.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ButtonRow } from "../../ui/button-row.tsx";
import { Section } from "../../ui/section.tsx";

export function TakeTeamAlong({ id }: { id: string }) {
  return (
    <Section
      id="take-along"
      title="Take it along"
      intro="The record names the people as this page does. Whoever reads it sees what this page shows today, also after somebody has left."
    >
      <ButtonRow>
        <ButtonLink href={`/team/${id}/decision.md`}>Decision record (MADR, Markdown)</ButtonLink>
        <CopyLink />
      </ButtonRow>
    </Section>
  );
}
