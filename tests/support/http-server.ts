import { createServer, type RequestListener, type Server } from "node:http";

/** Starts an HTTP server on a free port of 127.0.0.1. */
export async function listen(listener: RequestListener): Promise<{ server: Server; url: string; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}`, port };
}
