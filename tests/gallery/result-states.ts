import { type JsonAnswers, own, storeAnswers } from "#tests/support/result-page.ts";
import type { State, StateGroup, Studio } from "./state.ts";

/** Answers that lead to each kind of verdict under the criteria in use. */
const KINDS = {
  clear: {
    leaning: "tensorflow",
    role: "researcher",
    goal: "publish",
    field: ["graphs"],
    start: "paper-code",
    dynamics: "control-flow",
    hardware: ["nvidia-linux"],
    deploy: ["nowhere"],
  },
  "clear the other way": {
    goal: "maintain",
    field: ["tabular-timeseries"],
    deploy: ["server"],
    codebase: "tensorflow",
    team: "tensorflow",
    horizon: "years",
    priorities: { operations: "essential", switching: "essential" },
  },
  leaning: { goal: "ship", field: ["vision"], start: "pretrained", deploy: ["server"], codebase: "none" },
  close: { goal: "ship", field: ["tabular-timeseries"], deploy: ["server"], codebase: "none", team: "tensorflow" },
  "ruled out": { goal: "ship", musts: ["windows-gpu"], deploy: ["phone", "server"] },
  "requirements against both": { goal: "ship", musts: ["windows-gpu", "browser-training"] },
  "no answers": {},
} as const satisfies Record<string, JsonAnswers>;

type Wish = { criteria?: string; isOwner?: boolean; under?: string; prefix?: string };

/** Stores a result and opens it, as its owner unless somebody else is wished for. */
async function openResult({ page, context, app }: Studio, answers: JsonAnswers, wish: Wish = {}): Promise<void> {
  const result = await storeAnswers(app, answers, wish.criteria);
  if (wish.isOwner !== false) await own(context, app, result);
  await page.goto(`${wish.prefix ?? ""}${result.path}${wish.under ?? ""}`);
}

async function openDetails({ page }: Studio): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

const owned = Object.entries(KINDS).map(
  ([kind, answers]): State => ({ name: `${kind}, owner`, open: (studio) => openResult(studio, answers) }),
);

export const RESULT: StateGroup = {
  title: "Result",
  states: [
    ...owned,
    { name: "clear, visitor", open: (studio) => openResult(studio, KINDS.clear, { isOwner: false }) },
    {
      name: "clear, answers shared",
      open: async (studio) => {
        await openResult(studio, KINDS.clear);
        await studio.page.locator("#share form button").first().click();
        await studio.page.waitForLoadState();
        await studio.context.clearCookies();
        await studio.page.reload();
      },
    },
    {
      name: "everything opened",
      open: async (studio) => {
        await openResult(studio, KINDS["ruled out"]);
        await openDetails(studio);
      },
    },
    {
      name: "try it",
      needsScript: true,
      open: async (studio) => {
        await openResult(studio, KINDS.leaning);
        await studio.page.locator("#try-it").getByRole("link").first().click();
        await studio.page.waitForTimeout(1500);
      },
    },
    {
      name: "older criteria",
      open: (studio) => openResult(studio, { start: "pretrained" }, { criteria: "2023-article" }),
    },
    {
      name: "then and now",
      open: (studio) => openResult(studio, { start: "pretrained" }, { criteria: "2023-article", under: "/today" }),
    },
    { name: "frame", open: (studio) => openResult(studio, KINDS.clear, { prefix: "/embed" }) },
    { name: "printed", isPrinted: true, open: (studio) => openResult(studio, KINDS.clear) },
    { name: "without JavaScript", withoutScript: true, open: (studio) => openResult(studio, KINDS.leaning) },
  ],
};
