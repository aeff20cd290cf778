import { own, storeAnswers } from "#tests/support/result-page.ts";
import { answerInTeam, type Made, makeTeam, RESEARCH, reveal, SHIPPING } from "#tests/support/team-page.ts";
import { at, type StateGroup, type Studio } from "./state.ts";

/** Makes a team in which three have answered, one of them under no name. */
async function makeFullTeam({ app }: Studio): Promise<{ team: Made; member: Made }> {
  const team = await makeTeam(app, { teamName: "Recommendations, next year" });
  const member = await answerInTeam(app, team, "Ann", RESEARCH);
  await answerInTeam(app, team, "نور ⚡", SHIPPING);
  await answerInTeam(app, team, "", { ...RESEARCH, deploy: "phone", "priorities.comfort": "essential" });
  return { team, member };
}

async function openDetails({ page }: Studio): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

async function openRevealedTeam(studio: Studio): Promise<void> {
  const { team } = await makeFullTeam(studio);
  await reveal(studio.app, team);
  await studio.page.goto(team.path);
  await openDetails(studio);
}

export const TEAM: StateGroup = {
  title: "Team",
  states: [
    at("new team", "/team/new"),
    {
      name: "new team, refused",
      open: async ({ page }) => {
        await page.goto("/team/new");
        await page.getByLabel("By itself, once enough people have answered").check();
        await page.getByRole("button", { name: "Make the team" }).click();
        await page.getByRole("heading", { name: "There is a problem" }).waitFor();
      },
    },
    {
      name: "open team, its owner",
      open: async (studio) => {
        const { team } = await makeFullTeam(studio);
        await own(studio.context, studio.app, team);
        await studio.page.goto(team.path);
        await openDetails(studio);
      },
    },
    {
      name: "answering in a team",
      open: async ({ page, app }) => page.goto(`${(await makeTeam(app)).path}/answer?step=check`),
    },
    {
      name: "sealed result",
      open: async (studio) => {
        const { member } = await makeFullTeam(studio);
        await own(studio.context, studio.app, member);
        await studio.page.goto(member.path);
        await openDetails(studio);
      },
    },
    {
      name: "sealed result, visitor",
      open: async (studio) => studio.page.goto((await makeFullTeam(studio)).member.path),
    },
    { name: "revealed team", open: openRevealedTeam },
    { name: "revealed team, printed", open: openRevealedTeam, isPrinted: true },
    at("comparing, the form", "/compare/results"),
    {
      name: "comparing private results",
      open: async ({ page, app }) => {
        const ids = [await storeAnswers(app, { goal: "ship" }), await storeAnswers(app, { goal: "learn" })];
        await page.goto(`/compare/results?${ids.map(({ id }) => `r=${id}`).join("&")}`);
      },
    },
    at("comparing what is not there", `/compare/results?r=${"A".repeat(43)}&r=hello`),
  ],
};
