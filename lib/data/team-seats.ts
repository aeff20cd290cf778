import "server-only";
import { TEAM_LIMIT } from "../model/team.ts";
import { database } from "./client.ts";
import { today } from "./day.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { keyedHash } from "./secret.ts";

/** A place in a team: `seat` tells the form it was taken from, `name` what the team calls its holder ("" for nothing). */
export type Seat = { team: string; seat: string; name: string };

/** The seat of a form in a team: one and the same however often the form is sent, also with corrected answers. */
export async function seatOf(team: string, submissionKey: string, name: string): Promise<Seat> {
  return { team, seat: await keyedHash("seat", `${team}\n${submissionKey}`), name };
}

/** The condition, on a table named `alias`, that a day from which something is gone has not come. */
function isKept(alias: string): Prisma.Sql {
  const column = Prisma.raw(`"${alias}"."expiresOn"`);
  return Prisma.sql`(${column} IS NULL OR ${column} > ${today()})`;
}

/** How many results of the team are still there, as a subquery. */
function answeredIn(team: string): Prisma.Sql {
  return Prisma.sql`(SELECT COUNT(*) FROM "TeamMember" JOIN "Result" ON "Result"."id" = "TeamMember"."result"
    WHERE "TeamMember"."team" = ${team} AND ${isKept("Result")})`;
}

/**
 * The statements that seat a result in its team and reveal the team when that fills it, to run in the batch that
 * inserts the result. A team that is unknown, gone, revealed or full gives NULL where none may stand, which undoes the
 * whole batch. The first statement locks the team, so that of two who answer at once the second sees the first.
 */
export function joinStatements({ team, seat, name }: Seat, result: string): Prisma.Sql[] {
  return [
    Prisma.sql`UPDATE "Team" SET "createdOn" = "createdOn" WHERE "id" = ${team}`,
    Prisma.sql`INSERT INTO "TeamMember" ("result", "team", "seat", "name") VALUES (${result},
      (SELECT "id" FROM "Team" WHERE "id" = ${team} AND "revealedOn" IS NULL AND ${isKept("Team")}
        AND (SELECT COUNT(*) FROM "TeamMember" WHERE "team" = ${team} AND "seat" <> ${seat}) < ${Prisma.raw(String(TEAM_LIMIT))}),
      ${seat}, ${name})
      ON CONFLICT ("team", "seat") DO UPDATE SET "result" = excluded."result", "name" = excluded."name"`,
    Prisma.sql`UPDATE "Team" SET "revealedOn" = ${today()} WHERE "id" = ${team} AND "revealedOn" IS NULL
      AND "revealAt" IS NOT NULL AND ${answeredIn(team)} >= "revealAt"`,
  ];
}

/** The statement that reveals a team once, if at least `least` have answered. */
export function revealStatement(team: string, least: number): Prisma.Sql {
  return Prisma.sql`UPDATE "Team" SET "revealedOn" = ${today()} WHERE "id" = ${team} AND "revealedOn" IS NULL
    AND ${isKept("Team")} AND ${answeredIn(team)} >= ${Prisma.raw(String(Math.trunc(least)))}`;
}

/** Whether a result belongs to a team that has yet to reveal. A team that is gone seals nothing. */
export async function isSealed(result: string): Promise<boolean> {
  const sealing = await database().teamMember.findFirst({
    where: { result, teamRow: { revealedOn: null, ...notExpired() } },
    select: { result: true },
  });
  return sealing !== null;
}

/** The same condition as a Prisma filter: on results and on teams alike. */
export function notExpired() {
  return { OR: [{ expiresOn: null }, { expiresOn: { gt: today() } }] };
}
