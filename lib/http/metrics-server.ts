import { createServer, type Server } from "node:http";
import type { Metrics } from "./metrics.ts";

/** The port that a server listens on; `wanted` when it does not listen on one. */
export function portOf(server: Server, wanted: number): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : wanted;
}

/** Serves the metrics at /metrics on an address of their own. @returns once it listens. @throws when it cannot. */
export async function serveMetrics(metrics: Metrics, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics" || request.method !== "GET") {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("The metrics are at /metrics\n");
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { "Content-Type": metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed).listen(port, host, listening);
  });
  // It must not keep a process alive that has stopped serving.
  server.unref();
  return server;
}
