import { Agent, request } from "node:http";
import type { FuzzRequest } from "./requests.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Sends one request as it is. @returns its status, "unsendable" when the client itself refuses, or "closed". */
export function send(
  url: string,
  { method, path, headers, body }: FuzzRequest,
): Promise<number | "unsendable" | "closed"> {
  return new Promise((resolve) => {
    try {
      const { hostname, port } = new URL(url);
      const sent = request({ hostname, port, method, path, headers, agent, timeout: 30_000 }, (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
        response.once("error", () => resolve("closed"));
      });
      sent.once("error", () => resolve("closed"));
      sent.once("timeout", () => sent.destroy());
      sent.end(body);
    } catch {
      resolve("unsendable");
    }
  });
}
