import { beforeAll, expect, test } from "vitest";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";
import { revealTeam } from "#lib/data/managed-teams.ts";
import { findResult } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { compareTallies } from "#lib/data/tally-recount.ts";
import { findMembers, findMembership, leaveTeam, saveTeamResult } from "#lib/data/team-members.ts";
import { findTeam } from "#lib/data/teams.ts";
import { TEAM_LIMIT } from "#lib/model/team.ts";
import { publish } from "#prisma/publish.ts";
import { aSubmission, smallSet } from "#tests/support/submission.ts";
import { answerIn, aTeam } from "#tests/support/team.ts";

const names = async (id: string) => {
  const team = await findTeam(id);
  return team && (await findMembers(team)).map(({ name }) => name).sort();
};

beforeAll(async () => {
  await publish(smallSet());
});

test("at the number chosen a team reveals by itself, and takes exactly that many of those who answer at once", async () => {
  const made = await aTeam({ revealAt: 5 });
  const before = await readTallies();
  const saved = await Promise.all(Array.from({ length: 9 }, (_, k) => answerIn(made, `person ${k}`)));
  expect(saved.filter((result) => result !== null)).toHaveLength(5);
  expect(await findTeam(made.id)).toMatchObject({ answered: 5, revealedOn: expect.any(String) });
  expect(await names(made.id)).toHaveLength(5);
  const after = await readTallies();
  expect((after.results?.all ?? 0) - (before.results?.all ?? 0)).toBe(5);
});

test("who answers after the reveal is turned away with nothing saved", async () => {
  const made = await aTeam();
  await answerIn(made, "Ann");
  await answerIn(made, "Bo");
  await revealTeam(made.id);
  const before = await readTallies();
  expect(await answerIn(made, "Late")).toBeNull();
  expect(await readTallies()).toEqual(before);
  expect(await names(made.id)).toEqual(["Ann", "Bo"]);
});

test("sent twice, a form seats one member; corrected, the correction takes the seat", async () => {
  const made = await aTeam();
  const { answers, outcome } = aSubmission();
  const form = { team: made, name: "Ann", submissionKey: "Ann's form", answers, outcome };
  const [first, again] = await Promise.all([saveTeamResult(form), saveTeamResult(form)]);
  expect(first).toEqual(again);
  const corrected = await saveTeamResult({ ...form, name: "Anna", answers: { goal: "learn" } });
  expect(corrected?.id).not.toBe(first?.id);
  expect((await findTeam(made.id))?.answered).toBe(1);
  expect(await findMembership(first?.id ?? "")).toBeNull();
  expect(await findMembership(corrected?.id ?? "")).toMatchObject({ name: "Anna", team: { id: made.id } });
  expect(await findResult(first?.id ?? "")).not.toBeNull();
});

test("one form sent to two teams makes two results", async () => {
  const [one, two] = [await aTeam(), await aTeam()];
  const first = await answerIn(one, "", "shared form");
  const second = await answerIn(two, "", "shared form");
  expect(first?.id).not.toBe(second?.id);
});

test("leaving, deleting and expiry each take a member out of the view at once", async () => {
  const made = await aTeam();
  const ids: string[] = [];
  for (const name of ["leaves", "deletes", "expires", "stays"]) ids.push((await answerIn(made, name))?.id ?? "");
  const [leaves = "", deletes = "", expires = ""] = ids;
  await revealTeam(made.id);
  expect(await names(made.id)).toHaveLength(4);
  expect(await leaveTeam(leaves)).toBe(true);
  expect(await leaveTeam(leaves)).toBe(false);
  expect(await names(made.id)).toEqual(["deletes", "expires", "stays"]);
  expect(await findResult(leaves)).not.toBeNull();
  expect(await deleteResult(deletes)).toBe(true);
  expect(await names(made.id)).toEqual(["expires", "stays"]);
  await changeResult(expires, { expiresOn: "2020-01-01" });
  expect(await findMembership(expires)).toBeNull();
  expect(await names(made.id)).toEqual(["stays"]);
  expect((await findTeam(made.id))?.answered).toBe(1);
});

test("who leaves before the reveal has a result of their own again", async () => {
  const made = await aTeam();
  const saved = await answerIn(made, "");
  expect(await findResult(saved?.id ?? "")).toBeNull();
  await leaveTeam(saved?.id ?? "");
  expect(await findResult(saved?.id ?? "")).not.toBeNull();
});

test("results of a team are counted once like any other, and not at all where the owner said no", async () => {
  const before = await readTallies();
  const quiet = await aTeam({ isCounted: false });
  const saved = await answerIn(quiet, "");
  await answerIn(quiet, "");
  expect(await readTallies()).toEqual(before);
  await deleteResult(saved?.id ?? "");
  expect(await readTallies()).toEqual(before);
  await answerIn(await aTeam(), "");
  expect((await readTallies()).results?.all).toBe((before.results?.all ?? 0) + 1);
  expect((await compareTallies()).differences).toEqual([]);
});

test("a team takes no more than there are letters for its members", async () => {
  const made = await aTeam();
  for (let k = 0; k < TEAM_LIMIT; k++) expect(await answerIn(made, "", `form ${k}`)).not.toBeNull();
  expect(await answerIn(made, "one too many")).toBeNull();
  const { answers, outcome } = aSubmission({ answers: { goal: "learn" } });
  const corrected = { team: made, name: "corrected", submissionKey: "form 3", answers, outcome };
  expect(await saveTeamResult(corrected)).not.toBeNull();
  expect((await findTeam(made.id))?.answered).toBe(TEAM_LIMIT);
});
