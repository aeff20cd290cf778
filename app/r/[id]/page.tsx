import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { unlistedMetadata } from "../../site/metadata.ts";
import { certaintyInShort } from "../../words/certainty.ts";
import { verdictSentence } from "../../words/verdict.ts";
import { Report } from "./report.tsx";
import { findResultView } from "./view.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findResultView((await params).id);
  if (!view) return {};
  const title = verdictSentence(view.outcome, view.speaker).replace(/\.$/, "");
  return unlistedMetadata({ title, description: certaintyInShort(view.outcome, view.speaker) });
}

export default async function ResultPage({ params }: Props) {
  const view = await findResultView((await params).id);
  if (!view) notFound();
  return <Report view={view} />;
}
