/* The controls of tests/bench/speed.ts in a process of their own: an empty Next page under our policy, and raw node. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import next from "next";
import { securityHeaders } from "#lib/http/security-headers.ts";
import { ROOT } from "#tests/support/source-files.ts";

const RAW = gzipSync(`<!doctype html><title>Raw</title><main>${randomBytes(6000).toString("hex")}</main>`);

const app = next({ dev: false, dir: join(ROOT, "tests/bench/empty-app") });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  const headers = securityHeaders(request.url ?? "", randomBytes(16).toString("base64"), {
    isSecure: false,
    isDevelopment: false,
  });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  request.headers["content-security-policy"] = headers["Content-Security-Policy"];
  if (request.url === "/raw") response.writeHead(200, { "Content-Encoding": "gzip" }).end(RAW);
  else handle(request, response).catch(() => response.destroy());
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`Ready: http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}\n`);
});
