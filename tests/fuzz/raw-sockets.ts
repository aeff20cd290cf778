import { connect } from "node:net";

/** How a server that says nothing for so long counts as silent. */
const PATIENCE_MS = 20_000;

/**
 * Sends bytes over a bare socket, where no client puts them in order, ends its own half of the connection and listens
 * to the end.
 * @returns the statuses of all answers, such as "200 400", or "closed" without one, or "silent" when nothing ended it.
 */
export function sendRaw(url: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let isSilent = false;
    const chunks: Buffer[] = [];
    const sent = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true }, () => socket.end(sent));
    socket.setTimeout(PATIENCE_MS, () => {
      isSilent = true;
      socket.destroy();
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(statusesIn(Buffer.concat(chunks)) || (isSilent ? "silent" : "closed")));
  });
}

/** The status lines of a stream of answers. Only their beginnings are looked for: no page of ours contains one. */
function statusesIn(answers: Buffer): string {
  return [...answers.toString("latin1").matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => status).join(" ");
}
