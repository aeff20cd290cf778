import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { reportStopping } from "./readiness.ts";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Passes when whatever has arrived has been taken up: timers run before the event loop looks at its sockets, so a busy
 * server must look once more before it closes one that may have a connection or a request waiting in it.
 */
const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

export type DrainTimes = {
  /** Still accepting connections while readiness already says no, for load balancers to notice. */
  unready: number;
  /** How long a connection without a request may still bring one, which is answered with `Connection: close`. */
  idle: number;
  /** When whatever is still running is cut off, from the start. */
  limit: number;
};

/**
 * Stops a server without failing a request: no new connections, every answer from now on closes its connection,
 * running requests finish. Milliseconds.
 * @returns when all connections are closed, or the limit is reached.
 */
export async function drain(server: Server, { unready, idle, limit }: DrainTimes): Promise<void> {
  const limitReached = pause(limit);
  reportStopping();
  await pause(unready);
  await settled();
  // Not server.close() of http: it cuts idle keep-alive connections at once, and with them requests on their way.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  // Only now: who is told to close connects anew, and the system resets what nobody has accepted when listening ends.
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  await Promise.race([closed, pause(idle)]);
  const cutting = setInterval(() => settled().then(() => server.closeIdleConnections()), 100);
  await Promise.race([closed, limitReached]);
  clearInterval(cutting);
  server.closeAllConnections();
}
