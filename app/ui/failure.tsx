import { Button, ButtonLink } from "./button.tsx";
import { ButtonRow } from "./button-row.tsx";
import { PageHeading } from "./page-heading.tsx";

/** What a visitor reads when we failed: whose fault, what is safe, what to do. */
export function Failure({ reference, onRetry }: { reference: string | undefined; onRetry: () => void }) {
  return (
    <>
      <PageHeading title="Sorry, something went wrong on our side">
        <p>It was nothing you did. Answers you have given are still in your browser, and saved results are safe.</p>
        {reference ? <p>If you report this, quote the reference {reference}.</p> : null}
      </PageHeading>
      <ButtonRow>
        <Button onClick={onRetry}>Try again</Button>
        <ButtonLink href="/" look="secondary">
          Go to the start page
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
