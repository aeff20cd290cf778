import type { Metadata } from "next";
import { ButtonLink } from "../../ui/button.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";

export const metadata: Metadata = { title: "Team deleted", robots: { index: false } };

export default function TeamDeletedPage() {
  return (
    <>
      <PageHeading title="The team is deleted">
        <p>Its link leads nowhere from now on, for anyone. Everyone’s own result stays theirs.</p>
      </PageHeading>
      <p>
        <ButtonLink href="/team/new">Make another team</ButtonLink>
      </p>
    </>
  );
}
