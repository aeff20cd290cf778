import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadStats, type StatsQuery } from "../../../stats/load-stats.ts";
import { StatsReport } from "../../../stats/stats-report.tsx";
import { youOf } from "../../../stats/you.ts";
import { findResultView } from "../view.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<StatsQuery> };

export const metadata: Metadata = { title: "Among others’ results", robots: { index: false, follow: false } };

/** The statistics with the marks of one result. Here, below its own address, the owner's cookie is sent. */
export default async function AmongOthersPage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const [view, stats] = await Promise.all([findResultView(id), loadStats(query)]);
  if (!view) notFound();
  return (
    <StatsReport stats={stats} you={youOf(view.result, view.isFull)} asked={query.question} at={`/r/${id}/stats`} />
  );
}
