import { startProcess } from "#tests/support/process.ts";
import { KINDS, testDatabases } from "#tests/support/test-database.ts";
import { cpuOf } from "./process-cpu.ts";
import { median, plainRow, type Row, rowOf } from "./row.ts";

type Cost = { cpu: number; median: number; slow: number; perSecond: number };

const ROUNDS = 3;
const SUBMISSIONS = { 1: 150, 16: 480 } as const;

/** What submissions cost that are counted in one way; by several processes at once if asked. */
async function costOf(url: string, way: string, writers: number, count: number, processes = 1): Promise<Cost> {
  const args = [way, String(writers), String(count)];
  const running = Array.from({ length: processes }, () => startProcess("tally-writers-process.ts", url, args));
  for (const { ended } of running) if ((await ended) !== 0) throw new Error(`${way} failed`);
  const costs: Cost[] = running.map(({ lines }) => JSON.parse(lines[0] ?? ""));
  const mean = (of: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + of(cost), 0) / costs.length;
  return {
    cpu: mean(({ cpu }) => cpu),
    median: mean((cost) => cost.median),
    slow: mean(({ slow }) => slow),
    perSecond: costs.reduce((sum, { perSecond }) => sum + perSecond, 0),
  };
}

const WAYS = ["none", "ours", "upsert-1"] as const;
type Way = (typeof WAYS)[number];

async function costsOf(url: string, writers: 1 | 16): Promise<(way: Way, of: keyof Cost) => number> {
  const costs: Record<Way, Cost[]> = { none: [], ours: [], "upsert-1": [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) costs[way].push(await costOf(url, way, writers, SUBMISSIONS[writers]));
  }
  return (way, of) => median(costs[way].map((cost) => cost[of]));
}

/** What counting adds to a submission, on both databases, with 1 and with 16 writers; ways take turns. */
export async function benchStatsWriting(): Promise<Row[]> {
  const databases = testDatabases();
  const rows: Row[] = [];
  try {
    for (const kind of KINDS) {
      for (const writers of [1, 16] as const) {
        const middle = await costsOf(await databases.make(kind), writers);
        const name = `${kind}, ${writers === 1 ? "1 writer" : `${writers} writers`}`;
        const against = (way: Way, of: "cpu" | "median") => ({
          name: `${name}: ${of === "cpu" ? "CPU" : "median latency"}`,
          figure: middle("ours", of),
          control: middle(way, of),
          unit: "ms",
          of: way === "none" ? "not counted" : "one row and its cells upserted",
        });
        rows.push(rowOf(against("none", "cpu")), rowOf({ ...against("upsert-1", "cpu"), bar: 1.5 }));
        rows.push(rowOf(against("none", "median")), rowOf(against("upsert-1", "median")));
      }
    }
    return rows;
  } finally {
    await databases.end();
  }
}

/** Two instances with 16 writers each on one PostgreSQL: whether submissions wait for one another. */
export async function benchStatsContention(): Promise<Row[]> {
  const databases = testDatabases();
  try {
    const url = await databases.make("postgresql");
    const { process: server } = await databases.postgres();
    const ways = ["none", "ours", "upsert-1", "upsert-8", "upsert-32"];
    const seen = new Map(ways.map((way) => [way, [] as (Cost & { server: number })[]]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ways) {
        const before = cpuOf(server.pid, "withEndedChildren");
        const cost = await costOf(url, way, 16, SUBMISSIONS[16], 2);
        const spent = (cpuOf(server.pid, "withEndedChildren") - before) / (2 * SUBMISSIONS[16]);
        seen.get(way)?.push({ ...cost, server: spent });
      }
    }
    return ways.map((way) => {
      const middle = (of: keyof Cost | "server") => median((seen.get(way) ?? []).map((cost) => cost[of]));
      const latency = `median ${middle("median").toFixed(0)} ms, 95 % ${middle("slow").toFixed(0)} ms`;
      const cpu = `CPU ${middle("cpu").toFixed(1)} ms here, ${middle("server").toFixed(1)} ms in the database`;
      return plainRow(`2 × 16 writers, ${way}`, `${Math.round(middle("perSecond"))}/s, ${latency}, ${cpu}`);
    });
  } finally {
    await databases.end();
  }
}
