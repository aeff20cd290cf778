import { PageHeading } from "../ui/page-heading.tsx";

/** What the ledger is. */
export function Introduction() {
  return (
    <PageHeading title="The evidence ledger">
      <p>
        Every verdict comes from a criteria set: one document with its questions, ratings, reasons and sources. A
        published set never changes; what is learned later goes into a new one.
      </p>
      <p>
        <a href="/compare">The two side by side</a>, <a href="/questions">every question and what it affects</a>, and
        how we <a href="/method/quality">judge ourselves</a>.
      </p>
    </PageHeading>
  );
}
