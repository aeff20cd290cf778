import { JsonLd } from "../site/json-ld.tsx";
import { statisticsData } from "../site/structured-data.ts";
import type { Released } from "./figures/stats-figure.ts";

/** Names the figures as a data set to machines, once there are any. */
export function StatsData({ released }: { released: Released }) {
  const { publishedOn } = released;
  return publishedOn === null ? null : <JsonLd describe={(base) => statisticsData(base, publishedOn)} />;
}
