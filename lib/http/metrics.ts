import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { isStopping } from "./readiness.ts";
import type { AnsweredRequest } from "./request-log.ts";

/** Counts kept elsewhere in the process: under which name they are told, and what they count. */
const MIRRORED = [
  ["deletions", "deletions_total", "Results deleted by this instance"],
  ["releases", "releases_total", "Releases of the statistics by this instance"],
  ["retries", "database_retries_total", "Database operations tried again"],
  ["scorings", "scorings_total", "Answers scored by this instance"],
  ["scoringSeconds", "scoring_cpu_seconds_total", "Processor time of these scorings, on all threads"],
] as const;

/** Those counts, read when somebody asks for the metrics. */
export type Counts = Record<(typeof MIRRORED)[number][0], number> & { submissions: Record<string, number> };

/** A count kept elsewhere: Prometheus wants it under our name when it asks. */
function mirror(registry: Registry, name: string, help: string, read: () => number): void {
  const counter = new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      counter.reset();
      counter.inc(read());
    },
  });
}

/**
 * The metrics of this process, in Prometheus's text format: requests by route pattern, method and status, their
 * duration in seconds, stored submissions by source, deletions, releases, repeated database operations, scorings,
 * event-loop lag, memory and processor time. No label holds an address, so their number is bounded.
 */
export function createMetrics(readCounts: () => Counts) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "http_requests_total",
    help: "Requests answered, by route pattern, method and status",
    labelNames: ["route", "method", "status"],
    registers: [registry],
  });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from a request's arrival to the end of its answer, by route pattern",
    labelNames: ["route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const submissions = new Counter({
    name: "submissions_total",
    help: "Results stored by this instance, by where they came from",
    labelNames: ["source"],
    registers: [registry],
    collect() {
      submissions.reset();
      for (const [source, count] of Object.entries(readCounts().submissions)) submissions.inc({ source }, count);
    },
  });
  for (const [count, name, help] of MIRRORED) mirror(registry, name, help, () => readCounts()[count]);
  const accepting: Gauge = new Gauge({
    name: "accepting_visitors",
    help: "1 while this instance takes new visitors, 0 once it has been told to stop",
    registers: [registry],
    collect: () => accepting.set(isStopping() ? 0 : 1),
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    count({ route, method, status, milliseconds }: AnsweredRequest): void {
      requests.inc({ route, method, status });
      durations.observe({ route }, milliseconds / 1000);
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
