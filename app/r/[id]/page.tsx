import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { unlistedMetadata } from "../../site/metadata.ts";
import { certaintyInShort } from "../../words/certainty.ts";
import { verdictSentence } from "../../words/verdict.ts";
import { isClaimRefused } from "./manage/claim-refused.ts";
import { Report } from "./report.tsx";
import { findResultView } from "./view.ts";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findResultView((await params).id);
  if (!view) return {};
  const title = verdictSentence(view.outcome, view.speaker).replace(/\.$/, "");
  return unlistedMetadata({ title, description: certaintyInShort(view.outcome, view.speaker) });
}

export default async function ResultPage({ params, searchParams }: Props) {
  const view = await findResultView((await params).id);
  if (!view) notFound();
  return <Report view={view} isClaimRefused={isClaimRefused(await searchParams)} />;
}
