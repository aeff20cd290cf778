import type { Metadata } from "next";
import { unlistedMetadata } from "../../site/metadata.ts";
import { certaintyInShort } from "../../words/certainty.ts";
import { verdictSentence } from "../../words/verdict.ts";
import { OneResult } from "./one-result.tsx";
import { type Query, seenAs } from "./seen-as.ts";
import { findResultView } from "./view.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await findResultView((await params).id, seenAs(await searchParams));
  // Of a page that is missing nothing is shown, so this is about one that waits for its team.
  if (!view) return { title: "Waiting for the team", robots: { index: false } };
  const title = verdictSentence(view.outcome, view.speaker).replace(/\.$/, "");
  return unlistedMetadata({ title, description: certaintyInShort(view.outcome, view.speaker) });
}

export default async function ResultPage({ params, searchParams }: Props) {
  return <OneResult id={(await params).id} query={await searchParams} />;
}
