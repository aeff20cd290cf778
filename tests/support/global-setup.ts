import { startPostgres } from "./postgres.ts";

/** Starts one PostgreSQL server for the end-to-end tests; each worker creates its own database on it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  process.env.E2E_POSTGRES_URL = server.url;
  return server.stop;
}
