import type { Metadata } from "next";
import { ButtonLink } from "../ui/button.tsx";
import { PageHeading } from "../ui/page-heading.tsx";

export const metadata: Metadata = { title: "Deleted", robots: { index: false } };

export default function DeletedPage() {
  return (
    <>
      <PageHeading title="The result is deleted">
        <p>Its link leads nowhere from now on, for anyone, and it no longer counts in the statistics.</p>
      </PageHeading>
      <p>
        <ButtonLink href="/decide">Answer again</ButtonLink>
      </p>
    </>
  );
}
