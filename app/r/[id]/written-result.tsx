import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import type { StoredResult } from "#lib/data/results.ts";
import { findMembership } from "#lib/data/team-members.ts";
import { meeting, type Reading, type WrittenPage } from "../../site/written-pages.ts";
import { escaped, htmlOf } from "../../ui/html-of.ts";
import { Report } from "./report.tsx";
import { said } from "./said.ts";
import { viewOf } from "./view.ts";

/** The page of a result as HTML at once, for the shell that all results have in common. */
async function writeResult(result: StoredResult, reading: Reading): Promise<WrittenPage> {
  const { as, site, manageKey, isInTeam, isClaimRefused } = reading;
  const owns = as === "oneself";
  const [view, active, membership] = await Promise.all([
    viewOf(result, owns, as !== "reader"),
    findActiveCriteriaSet(),
    owns && isInTeam ? findMembership(result.id) : null,
  ]);
  const { title, description } = said(view);
  const around = { site, active, manageKey: owns ? manageKey : null, membership };
  const body = htmlOf(<Report view={view} around={around} isClaimRefused={isClaimRefused} isTrying={false} />);
  return { id: result.id, title: escaped(title), description: escaped(description), body };
}

meeting().writeResult = writeResult;
