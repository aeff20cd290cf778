import { test as base } from "playwright/test";
import { type AppServer, startAppServer } from "./app-server.ts";
import { type Contract, readContract } from "./contract.ts";
import { createE2eDatabase, type E2eDatabase } from "./e2e-database.ts";

/** The production server on an SQLite database of the worker's own, and the description of the open interface it gives. */
export type Api = { app: AppServer; data: E2eDatabase; contract: Contract };

export const test = base.extend<object, { api: Api }>({
  api: [
    async ({ browserName: _ }, use) => {
      const data = await createE2eDatabase("sqlite");
      const app = await startAppServer(data.url);
      await use({ app, data, contract: await readContract(app.url) });
      await app.stop();
      await data.drop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});
