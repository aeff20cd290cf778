import { Agent, get, request } from "node:http";

export type Sending = {
  url: string;
  method?: "POST";
  headers?: Record<string, string>;
  body?: () => { type: string; bytes: Buffer };
};

/** Sends so many requests over a few kept connections, gzip accepted, as browsers do. @throws on any other answer, and when a form was not saved. */
export async function send(
  { url, method, headers: own, body }: Sending,
  count: number,
  expected: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const once = () =>
    new Promise<void>((done, failed) => {
      const sent = body?.();
      const headers = {
        "Accept-Encoding": "gzip",
        ...own,
        ...(sent
          ? { Origin: new URL(url).origin, "Content-Type": sent.type, "Content-Length": sent.bytes.length }
          : {}),
      };
      const ask = method === "POST" ? request : get;
      const call = ask(url, { agent, method: method ?? "GET", headers }, (response) => {
        response.resume().on("end", () => {
          const isSaved = method !== "POST" || response.headers["set-cookie"] !== undefined;
          if (response.statusCode === expected && isSaved) done();
          else failed(new Error(`${url} answered ${response.statusCode}, not ${expected}, or saved nothing`));
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
