import { expect, test } from "vitest";
import { createMetrics } from "#lib/http/metrics.ts";
import { portOf, serveMetrics } from "#lib/http/metrics-server.ts";

const request = { request: "1", method: "GET", route: "/r/[id]", status: 200, milliseconds: 30 };

test("requests are counted by pattern, method and status, and their durations gathered", async () => {
  const metrics = createMetrics(() => ({
    submissions: { form: 3 },
    deletions: 1,
    releases: 2,
    retries: 5,
    scorings: 7,
    scoringSeconds: 0.03,
  }));
  metrics.count(request);
  metrics.count(request);
  const text = await metrics.text();
  expect(text).toContain('http_requests_total{route="/r/[id]",method="GET",status="200"} 2');
  expect(text).toContain('http_request_duration_seconds_bucket{le="0.025",route="/r/[id]"} 0');
  expect(text).toContain('http_request_duration_seconds_bucket{le="0.05",route="/r/[id]"} 2');
});

test("counts kept by the data layer are read anew each time, with event-loop lag and memory beside them", async () => {
  const counts = {
    submissions: { form: 3, api: 1 },
    deletions: 1,
    releases: 2,
    retries: 5,
    scorings: 7,
    scoringSeconds: 0.03,
  };
  const metrics = createMetrics(() => counts);
  await metrics.text();
  counts.submissions.form = 4;
  const text = await metrics.text();
  expect(text).toMatch(/^submissions_total\{source="form"\} 4$/m);
  expect(text).toMatch(/^submissions_total\{source="api"\} 1$/m);
  expect(text).toMatch(/^deletions_total 1$/m);
  expect(text).toMatch(/^releases_total 2$/m);
  expect(text).toMatch(/^database_retries_total 5$/m);
  expect(text).toMatch(/^scorings_total 7$/m);
  expect(text).toMatch(/^scoring_cpu_seconds_total 0\.03$/m);
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  expect(text).toContain("process_resident_memory_bytes");
});

test("the metrics are served at /metrics alone", async () => {
  const metrics = createMetrics(() => ({
    submissions: {},
    deletions: 0,
    releases: 0,
    retries: 0,
    scorings: 0,
    scoringSeconds: 0,
  }));
  const server = await serveMetrics(metrics, 0, "127.0.0.1");
  const url = `http://127.0.0.1:${portOf(server, 0)}`;
  const served = await fetch(`${url}/metrics`);
  expect(served.headers.get("content-type")).toContain("text/plain");
  expect(await served.text()).toMatch(/accepting_visitors [01]/);
  expect((await fetch(`${url}/`)).status).toBe(404);
  server.close();
});
