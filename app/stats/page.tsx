import type { Metadata } from "next";
import { loadStats, type StatsQuery } from "./load-stats.ts";
import { StatsReport } from "./stats-report.tsx";
import { findYou } from "./you.ts";

export const metadata: Metadata = {
  title: "Statistics",
  description: "What people’s answers lead to: how often TensorFlow, how often PyTorch, and for whom.",
};

export default async function StatsPage({ searchParams }: { searchParams: Promise<StatsQuery> }) {
  const query = await searchParams;
  const [stats, you] = await Promise.all([loadStats(query), findYou(query.you)]);
  return <StatsReport stats={stats} you={you} asked={query.question} />;
}
