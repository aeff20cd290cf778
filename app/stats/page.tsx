import type { Metadata } from "next";
import { findLatestRelease } from "#lib/data/releases.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { ByAnswer } from "./by-answer.tsx";
import { ChoiceShare } from "./choice-share.tsx";
import { NotYet } from "./not-yet.tsx";
import { ReleaseFacts } from "./release-facts.tsx";

export const metadata: Metadata = {
  title: "Statistics",
  description: "What people’s answers lead to: how often TensorFlow, how often PyTorch, and for whom.",
};

export default async function StatsPage({ searchParams }: { searchParams: Promise<{ question?: string | string[] }> }) {
  const [release, { question }] = await Promise.all([findLatestRelease(), searchParams]);
  return (
    <>
      <PageHeading title="What people’s answers lead to">
        {release ? <ReleaseFacts release={release} /> : null}
      </PageHeading>
      {release ? <ChoiceShare release={release} /> : <NotYet />}
      {release ? <ByAnswer release={release} asked={question} /> : null}
    </>
  );
}
