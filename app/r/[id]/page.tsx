import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { verdictSentence } from "../../words/verdict.ts";
import { Report } from "./report.tsx";
import { findResultView } from "./view.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findResultView((await params).id);
  if (!view) return {};
  const title = verdictSentence(view.outcome, view.speaker).replace(/\.$/, "");
  return { title, robots: { index: false, follow: false } };
}

export default async function ResultPage({ params }: Props) {
  const view = await findResultView((await params).id);
  if (!view) notFound();
  return <Report view={view} />;
}
