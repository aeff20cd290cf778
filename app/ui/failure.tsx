import { Button, ButtonLink } from "./button.tsx";
import { ButtonRow } from "./button-row.tsx";
import { PageHeading } from "./page-heading.tsx";

type Props = { reference?: string | undefined; onRetry?: () => void };

/** What a visitor reads when we failed: whose fault, what is safe, what to do. Without `onRetry` a link loads the page anew. */
export function Failure({ reference, onRetry }: Props) {
  return (
    <>
      <PageHeading title="Sorry, something went wrong on our side">
        <p>It was nothing you did. Answers you have given are still in your browser, and saved results are safe.</p>
        {reference ? <p>If you report this, quote the reference {reference}.</p> : null}
      </PageHeading>
      <ButtonRow>
        {onRetry ? <Button onClick={onRetry}>Try again</Button> : <ButtonLink href="">Try again</ButtonLink>}
        <ButtonLink href="/" look="secondary">
          Go to the start page
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
