import { type BrowserContext, test as base, type ConsoleMessage, expect } from "playwright/test";
import { type AppServer, startAppServer } from "./app-server.ts";
import { startCluster } from "./cluster.ts";
import { createE2eDatabase, type E2eDatabase } from "./e2e-database.ts";

export type AppOptions = { database: "sqlite" | "postgresql" };

/** What went wrong in the browser. Anything a test did not expect fails it. */
export type Trouble = { expect: (pattern: RegExp) => void };

type WorkerFixtures = AppOptions & { app: AppServer & { data: E2eDatabase } };
type TestFixtures = { trouble: Trouble };

/** The beginning of the open pages, as assistive technology reads them: where only a log is kept, that is all there is. */
async function pagesOf(context: BrowserContext): Promise<string> {
  const texts = context.pages().map(async (page) => {
    const text = await page
      .getByRole("main")
      .ariaSnapshot({ timeout: 1000 })
      .catch((error: unknown) => String(error));
    return `${page.url()}\n${text.slice(0, 1000)}`;
  });
  return (await Promise.all(texts)).join("\n\n");
}

/**
 * Serves the production build on a database of the worker's own. Every page is watched: console errors, exceptions,
 * violations of the content security policy and requests to anywhere else fail the test that caused them.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  database: ["sqlite", { option: true, scope: "worker" }],

  app: [
    async ({ database }, use) => {
      const data = await createE2eDatabase(database);
      // npm run full:cluster: the same journeys, before three instances behind the reverse proxy.
      const isCluster = process.env.E2E_CLUSTER === "1" && database === "postgresql";
      const server = isCluster
        ? await startCluster(data.url)
        : await startAppServer(data.url, { TRUSTED_PROXIES: "127.0.0.1" });
      await use({ ...server, data });
      await server.stop();
      await data.drop();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  baseURL: async ({ app }, use) => use(app.url),

  // Every test is a visitor of its own, so that one does not use up the rate limit of another.
  extraHTTPHeaders: async ({ isMobile: _ }, use, { testId, retry }) => {
    const digits = Number.parseInt(testId.slice(-6), 16) + retry;
    await use({ "X-Forwarded-For": `10.${(digits >> 16) & 255}.${(digits >> 8) & 255}.${digits & 255}` });
  },

  trouble: [
    async ({ context, app }, use, testInfo) => {
      const expected: RegExp[] = [];
      const noticed: string[] = [];
      const note = (text: string) => noticed.push(text);
      context.on("console", (message: ConsoleMessage) => {
        if (message.type() === "error" || message.type() === "warning")
          note(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => note(`exception: ${error.error().stack}`));
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(app.url) && !/^(data|blob|about|chrome):/.test(url)) note(`request elsewhere: ${url}`);
      });
      await use({ expect: (pattern) => expected.push(pattern) });
      if (testInfo.status !== testInfo.expectedStatus) {
        process.stderr.write(`\n${testInfo.title}\n${await pagesOf(context)}\n${app.output().slice(-3000)}\n`);
      }
      expect(noticed.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});
