import { beforeAll, expect, test } from "vitest";
import { deleteExpiredTeams, deleteTeam, revealTeam, setTeamExpiry } from "#lib/data/managed-teams.ts";
import { findResult, isOwner } from "#lib/data/results.ts";
import { readTallies } from "#lib/data/tallies.ts";
import { findMembers, findMembership, leaveTeam } from "#lib/data/team-members.ts";
import { createTeam, findTeam, isTeamOwner } from "#lib/data/teams.ts";
import { publish } from "#prisma/publish.ts";
import { smallSet } from "#tests/support/submission.ts";
import { answerIn, aTeam } from "#tests/support/team.ts";

const LONG_AGO = "2020-01-01";
const team = async (id: string) => (await findTeam(id)) ?? expect.fail("the team is gone");

beforeAll(async () => {
  await publish(smallSet());
});

test("one form makes one team, however often it is sent", async () => {
  const form = {
    creationKey: "twice",
    name: "Vision",
    criteria: "small",
    revealAt: 3,
    isCounted: true,
    expiresOn: "2999-01-01",
  };
  const [first, second] = await Promise.all([createTeam(form), createTeam(form)]);
  expect(first).toEqual(second);
  expect(first.id).toMatch(/^[\w-]{43}$/);
  expect(await findTeam(first.id)).toMatchObject({ name: "Vision", revealAt: 3, revealedOn: null, answered: 0 });
  const other = await createTeam({ ...form, name: "Other" });
  expect(other.id).not.toBe(first.id);
});

test("before it is revealed a team gives away nothing but how many have answered", async () => {
  const made = await aTeam();
  const first = await answerIn(made, "Ann");
  const second = await answerIn(made, "Bo");
  expect((await team(made.id)).answered).toBe(2);
  expect(await findMembers(await team(made.id))).toEqual([]);
  expect(await findMembers({ ...made, revealedOn: "2026-01-01" })).toEqual([]);
  expect(await findResult(first?.id ?? "")).toBeNull();
  expect(await revealTeam(made.id)).toBe(true);
  const members = await findMembers(await team(made.id));
  expect(members.map(({ name }) => name).sort()).toEqual(["Ann", "Bo"]);
  expect(await findResult(second?.id ?? "")).not.toBeNull();
});

test("a team reveals once, and not with fewer than two answers", async () => {
  const made = await aTeam();
  expect(await revealTeam(made.id)).toBe(false);
  await answerIn(made, "");
  expect(await revealTeam(made.id)).toBe(false);
  await answerIn(made, "");
  expect(await Promise.all([1, 2, 3].map(() => revealTeam(made.id)))).toHaveLength(3);
  expect(await revealTeam(made.id)).toBe(false);
  expect(await revealTeam("unknown")).toBe(false);
});

test("of the moment of the reveal nothing finer than the day is kept", async () => {
  const made = await aTeam({ revealAt: 2 });
  await answerIn(made, "");
  await answerIn(made, "");
  expect((await team(made.id)).revealedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("those who left do not count towards the number that reveals", async () => {
  const made = await aTeam({ revealAt: 2 });
  const first = await answerIn(made, "");
  expect(await leaveTeam(first?.id ?? "")).toBe(true);
  await answerIn(made, "");
  expect((await team(made.id)).revealedOn).toBeNull();
  await answerIn(made, "");
  expect((await team(made.id)).revealedOn).not.toBeNull();
});

test("a deleted team leaves its members their results, open to them again", async () => {
  const made = await aTeam();
  const before = await readTallies();
  const saved = await answerIn(made, "Ann");
  expect(await findResult(saved?.id ?? "")).toBeNull();
  const counted = await readTallies();
  expect(counted).not.toEqual(before);
  expect(await deleteTeam(made.id)).toBe(true);
  expect(await deleteTeam(made.id)).toBe(false);
  expect(await findTeam(made.id)).toBeNull();
  expect(await findMembership(saved?.id ?? "")).toBeNull();
  expect(await findResult(saved?.id ?? "")).not.toBeNull();
  expect(await readTallies()).toEqual(counted);
});

test("an expired team is gone at once for everyone, seals nothing, and is swept away", async () => {
  const made = await aTeam();
  const saved = await answerIn(made, "Ann");
  await setTeamExpiry(made.id, LONG_AGO);
  expect(await findTeam(made.id)).toBeNull();
  expect(await isTeamOwner(made.id, made.manageKey)).toBe(false);
  expect(await revealTeam(made.id)).toBe(false);
  expect(await answerIn(made, "Bo")).toBeNull();
  expect(await findResult(saved?.id ?? "")).not.toBeNull();
  expect(await deleteExpiredTeams()).toBe(1);
  expect(await deleteExpiredTeams()).toBe(0);
  expect(await setTeamExpiry(made.id, null)).toBe(false);
});

test("the key of a team opens no result and no other team, and that of a result no team", async () => {
  const [made, other] = [await aTeam(), await aTeam()];
  const saved = await answerIn(made, "Ann");
  expect(await isTeamOwner(made.id, made.manageKey)).toBe(true);
  expect(await isTeamOwner(other.id, made.manageKey)).toBe(false);
  expect(await isTeamOwner(made.id, saved?.manageKey ?? "")).toBe(false);
  expect(await isTeamOwner("unknown", "")).toBe(false);
  expect(await isOwner(saved?.id ?? "", made.manageKey)).toBe(false);
  expect(await isOwner(saved?.id ?? "", saved?.manageKey ?? "")).toBe(true);
});
