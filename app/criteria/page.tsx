import type { Metadata } from "next";
import { Introduction } from "./introduction.tsx";
import { SetList } from "./set-list.tsx";

export const metadata: Metadata = {
  title: "Criteria sets",
  description: "Every published set of questions, criteria, ratings and evidence, and what changed between them.",
};

export default function CriteriaPage() {
  return (
    <>
      <Introduction />
      <SetList />
    </>
  );
}
