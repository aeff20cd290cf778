import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { findResultView } from "../view.ts";
import { rerun } from "./rerun.ts";
import { TodayPage } from "./today-page.tsx";

export const metadata: Metadata = { title: "On today’s evidence", robots: { index: false, follow: false } };

type Props = { params: Promise<{ id: string }> };

/** Only for those who may see the answers: what they give now tells of them. */
export default async function RerunPage({ params }: Props) {
  const view = await findResultView((await params).id);
  if (!view?.isFull) notFound();
  const set = await findActiveCriteriaSet();
  if (set.version === view.result.criteria) redirect(`/r/${view.result.id}`);
  return <TodayPage view={view} today={rerun(view, set)} />;
}
