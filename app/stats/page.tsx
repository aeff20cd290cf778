import { pageMetadata } from "../site/metadata.ts";
import { loadStats, type StatsQuery } from "./load-stats.ts";
import { StatsData } from "./stats-data.tsx";
import { StatsReport } from "./stats-report.tsx";
import { findYou } from "./you.ts";

export const metadata = pageMetadata("/stats");

export default async function StatsPage({ searchParams }: { searchParams: Promise<StatsQuery> }) {
  const query = await searchParams;
  const [stats, you] = await Promise.all([loadStats(query), findYou(query.you)]);
  return (
    <>
      <StatsReport stats={stats} you={you} asked={query.question} />
      <StatsData released={stats.released} />
    </>
  );
}
