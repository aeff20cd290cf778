import { readFileSync } from "node:fs";
import { Agent, get, request } from "node:http";

const TICKS_PER_SECOND = 100;

/** Milliseconds of processor time that a process has used so far, its threads included (Linux). */
export function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

export type Sending = { url: string; method?: "POST"; body?: () => { type: string; bytes: Buffer } };

/** Sends so many requests over a few kept connections, gzip accepted, as browsers do. @throws on any other answer. */
export async function send({ url, method, body }: Sending, count: number, expected: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const once = () =>
    new Promise<void>((done, failed) => {
      const sent = body?.();
      const headers = {
        "Accept-Encoding": "gzip",
        ...(sent
          ? { Origin: new URL(url).origin, "Content-Type": sent.type, "Content-Length": sent.bytes.length }
          : {}),
      };
      const ask = method === "POST" ? request : get;
      const call = ask(url, { agent, method: method ?? "GET", headers }, (response) => {
        response.resume().on("end", () => {
          if (response.statusCode === expected) done();
          else failed(new Error(`${url} answered ${response.statusCode}, not ${expected}`));
        });
      });
      call.on("error", failed).end(sent?.bytes);
    });
  let left = count;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (left > 0) {
        left -= 1;
        await once();
      }
    }),
  );
  agent.destroy();
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A form as a browser without JavaScript sends it. */
export function multipart(fields: readonly (readonly [string, string])[]): { type: string; bytes: Buffer } {
  const boundary = "----bench";
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}
