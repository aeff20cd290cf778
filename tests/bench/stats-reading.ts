import { statSync } from "node:fs";
import { fileOf } from "#lib/data/adapter.ts";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { multiplyTallies } from "#tests/support/multiplied-tallies.ts";
import { seedResults } from "#tests/support/seed-results.ts";
import { testDatabases } from "#tests/support/test-database.ts";
import { query } from "#tests/support/verify-database.ts";
import { cpuOf } from "./process-cpu.ts";
import { median, plainRow, type Row, rowOf } from "./row.ts";

const ROUNDS = 5;
const REQUESTS = 60;
const EMPTY = "/deleted";
const ADDRESSES = { page: "/stats", API: "/api/v1/stats", "figure's JSON": "/stats/by-role.json" };
const QUESTIONS = ["leaning", "role", "goal", "experience", "codebase", "hardware", "python"];

type Cost = { cpu: number; milliseconds: number };

async function costOf(server: AppServer, address: string): Promise<Cost> {
  const before = cpuOf(server.process.pid);
  const since = performance.now();
  for (let request = 0; request < REQUESTS; request++) {
    const response = await fetch(server.url + address);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  }
  return {
    cpu: (cpuOf(server.process.pid) - before) / REQUESTS,
    milliseconds: (performance.now() - since) / REQUESTS,
  };
}

/** The verdicts by the answers to some questions, counted afresh, in milliseconds. */
async function groupingTime(url: string): Promise<number> {
  const since = performance.now();
  for (const question of QUESTIONS) {
    const answer = `json_extract("answers", '$.${question}')`;
    await query(url, `SELECT ${answer}, "verdict", COUNT(*) FROM "Result" GROUP BY 1, 2`);
  }
  return performance.now() - since;
}

const SIZES = ["1 k", "large", "10 × large"] as const;
type Size = (typeof SIZES)[number];
type Middle = (size: Size, address: string, of: keyof Cost) => number;

/** The sizes and addresses in turns. The first round warms up what comes after it. */
async function measure(servers: Record<Size, AppServer>): Promise<Middle> {
  const pairs = SIZES.flatMap((size) => [EMPTY, ...Object.values(ADDRESSES)].map((address) => ({ size, address })));
  const costs = new Map<string, Cost[]>(pairs.map(({ size, address }) => [`${size} ${address}`, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { size, address } of pairs) {
      const cost = await costOf(servers[size], address);
      if (round > 0) costs.get(`${size} ${address}`)?.push(cost);
    }
  }
  return (size, address, of) => median((costs.get(`${size} ${address}`) ?? []).map((cost) => cost[of]));
}

function rowsFrom(middle: Middle): Row[] {
  const growth = Object.entries(ADDRESSES).flatMap(([name, address]) =>
    (["large", "10 × large"] as const).flatMap((size) =>
      (["milliseconds", "cpu"] as const).map((of) =>
        rowOf({
          name: `${name}, ${size}: ${of === "cpu" ? "CPU" : "time"}`,
          figure: middle(size, address, of),
          control: middle("1 k", address, of),
          ...{ unit: "ms", bar: 2, of: "1 k" },
        }),
      ),
    ),
  );
  const page = { figure: middle("large", ADDRESSES.page, "cpu"), control: middle("large", EMPTY, "cpu") };
  const empty = { ...page, unit: "ms", bar: 1.15, of: "a page almost without content" };
  return [...growth, rowOf({ name: "page, large: CPU", ...empty })];
}

/** What reading the statistics costs at 1 k results, at `large`, and at tallies of ten times as many. */
export async function benchStatsReading(large: number): Promise<Row[]> {
  const databases = testDatabases();
  const started: AppServer[] = [];
  try {
    const [small, big, tenfold] = [
      await databases.make("sqlite"),
      await databases.make("sqlite"),
      await databases.make("sqlite"),
    ];
    await seedResults(small, 1000, 200);
    const since = performance.now();
    await seedResults(big, large);
    const perSecond = Math.round(large / ((performance.now() - since) / 1000));
    await multiplyTallies(big, tenfold, 10);
    const start = async (url: string) => {
      const server = await startAppServer(url);
      started.push(server);
      return server;
    };
    const servers = { "1 k": await start(small), large: await start(big), "10 × large": await start(tenfold) };
    const rows = rowsFrom(await measure(servers));
    const grouping = { figure: await groupingTime(big), control: await groupingTime(small), unit: "ms", of: "1 k" };
    const size = statSync(fileOf(big)).size / large;
    return [
      plainRow(`npm run seed, ${large} results, from start to end`, `${perSecond}/s`),
      ...rows,
      rowOf({ name: `${QUESTIONS.length} of the figures by GROUP BY, large: time`, ...grouping }),
      plainRow("SQLite file per result", `${(size / 1000).toFixed(1)} kB`),
    ];
  } finally {
    for (const server of started) await server.stop();
    await databases.end();
  }
}
