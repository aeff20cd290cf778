import type { Metadata } from "next";
import { ButtonLink } from "./ui/button.tsx";
import { ButtonRow } from "./ui/button-row.tsx";
import { PageHeading } from "./ui/page-heading.tsx";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <>
      <PageHeading above="404" title="There is nothing here">
        <p>If you typed or pasted the address, check that all of it is there.</p>
        <p>
          A link to a result or a team stops working when its owner deletes it or the day they set has passed. Nobody,
          including us, can tell such a link from one that never existed.
        </p>
      </PageHeading>
      <ButtonRow>
        <ButtonLink href="/decide">Answer the questions</ButtonLink>
        <ButtonLink href="/" look="secondary">
          Go to the start page
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
