import type { Metadata } from "next";
import { PageHeading } from "../ui/page-heading.tsx";
import { SetList } from "./set-list.tsx";

export const metadata: Metadata = {
  title: "Criteria sets",
  description: "Every published set of questions, criteria, ratings and evidence, and what changed between them.",
};

export default function CriteriaPage() {
  return (
    <>
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
      <SetList />
    </>
  );
}
