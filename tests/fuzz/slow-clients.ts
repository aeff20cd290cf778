import { connect, type Socket } from "node:net";

/** Beyond this age a connection that never finished its request should long be closed by the server. */
const OLDEST_MS = 60_000;
const HEAD = "POST /api/v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
const BEGINNINGS = ["GET / HTTP/1.1\r\nHost: lo", `${HEAD}X: `, `${HEAD}Content-Length: 100\r\n\r\n{`];

type Slow = { socket: Socket; began: number; answer: string };

/** How clients fared that send a byte a second: answers by status, and how many were still connected after a minute. */
export type SlowReport = { opened: number; answers: Record<string, number>; stillOpen: number };

/** Keeps so many slow clients connected until `stop`; each that is hung up on is followed by another. */
export function slowClients(url: string, count: number): { stop: () => SlowReport } {
  const { hostname, port } = new URL(url);
  const report: SlowReport = { opened: 0, answers: {}, stillOpen: 0 };
  const open = new Set<Slow>();
  let isRunning = true;

  function begin(): void {
    const socket = connect(Number(port), hostname);
    const one: Slow = { socket, began: Date.now(), answer: "" };
    open.add(one);
    socket.write(BEGINNINGS[report.opened % BEGINNINGS.length] ?? "");
    report.opened += 1;
    socket.on("data", (chunk) => {
      one.answer += chunk.toString("latin1");
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      if (!(isRunning && open.delete(one))) return;
      const status = /^HTTP\/1\.1 (\d{3})/.exec(one.answer)?.[1] ?? "closed";
      report.answers[status] = (report.answers[status] ?? 0) + 1;
      begin();
    });
  }
  for (let index = 0; index < count; index += 1) begin();
  const trickle = setInterval(() => {
    for (const { socket } of open) socket.write("a");
  }, 1000);

  function stop(): SlowReport {
    isRunning = false;
    clearInterval(trickle);
    report.stillOpen = [...open].filter(({ began }) => Date.now() - began > OLDEST_MS).length;
    for (const { socket } of open) socket.destroy();
    return report;
  }
  return { stop };
}
