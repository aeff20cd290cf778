import { expect, test } from "vitest";
import { readTeamRequest } from "#app/team/new/team-request.ts";

const FORM = {
  creationKey: "k".repeat(32),
  teamName: " Vision ",
  reveal: "owner",
  revealAt: "",
  counted: "yes",
  keep: "",
};
const problemsOf = (changes: Record<string, unknown>) => {
  const read = readTeamRequest({ ...FORM, ...changes });
  return read.ok ? [] : read.problems.map(({ field }) => field);
};

test("a form as it comes makes a team that its owner reveals", () => {
  expect(readTeamRequest(FORM)).toEqual({
    ok: true,
    team: { creationKey: FORM.creationKey, name: "Vision", revealAt: null, isCounted: true, expiresOn: null },
  });
});

test("a number is taken where the team reveals by itself, and ignored otherwise", () => {
  expect(readTeamRequest({ ...FORM, reveal: "number", revealAt: " 5 " })).toMatchObject({ team: { revealAt: 5 } });
  expect(readTeamRequest({ ...FORM, revealAt: "many" })).toMatchObject({ team: { revealAt: null } });
});

test.each(["", "1", "27", "2.5", "-3", "1e1", "0x3", "five"])("%j is no number of people", (revealAt) => {
  expect(problemsOf({ reveal: "number", revealAt })).toEqual(["revealAt"]);
});

test("saying no to the statistics and a day to end are taken", () => {
  const read = readTeamRequest({ ...FORM, counted: "no", keep: "7" });
  expect(read).toMatchObject({ team: { isCounted: false, expiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } });
});

test.each([
  [{ teamName: "x".repeat(81) }, "teamName"],
  [{ reveal: "never" }, "reveal"],
  [{ counted: "maybe" }, "counted"],
  [{ keep: "365" }, "keep"],
  [{ creationKey: "short" }, "creationKey"],
  [{ unknown: "field" }, ""],
  [{ teamName: new File([], "name") }, "teamName"],
])("%j is refused at %j", (changes, field) => {
  expect(problemsOf(changes)).toEqual([field]);
});
