"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { deleteTeam, revealTeam, setTeamExpiry } from "#lib/data/managed-teams.ts";
import { findTeam, isTeamOwner } from "#lib/data/teams.ts";
import { hasClientScript, setManageCookie } from "../../decide/reply.ts";
import { CLAIM_REFUSED } from "../../r/[id]/manage/claim-refused.ts";
import { expiryFrom } from "../../r/[id]/manage/expiry.ts";
import { claimIn, textOf } from "../../r/[id]/manage/owned-result.ts";

/* What the owner does to a team. Each asks for the manage key anew; whoever lacks it gets the 404 of an unknown link. */

async function ownedTeam(formData: FormData): Promise<string> {
  const id = textOf(formData, "id");
  const manageKey = (await cookies()).get("manage")?.value ?? "";
  return (await isTeamOwner(id, manageKey)) ? id : notFound();
}

async function showChange(address: string): Promise<void> {
  if (!(await hasClientScript())) redirect(address);
  refresh();
}

/** Shows the results to all at once. Pressed again, or after the number was reached meanwhile, it changes nothing. */
export async function revealNow(formData: FormData): Promise<void> {
  const id = await ownedTeam(formData);
  await revealTeam(id);
  await showChange(`/team/${id}`);
}

/** Sets the day from which the team is gone, or takes it back. */
export async function setKeeping(formData: FormData): Promise<void> {
  const id = await ownedTeam(formData);
  const expiry = expiryFrom(textOf(formData, "keep"));
  if (expiry) await setTeamExpiry(id, expiry.expiresOn);
  await showChange(`/team/${id}#manage`);
}

export async function removeTeam(formData: FormData): Promise<void> {
  const id = await ownedTeam(formData);
  await deleteTeam(id);
  (await cookies()).set("manage", "", { path: `/team/${id}`, maxAge: 0 });
  redirect("/team/deleted");
}

/** Makes this browser the owner, for whoever has the manage key. */
export async function claimTeam(formData: FormData): Promise<void> {
  const { id, manageKey } = claimIn(formData);
  if (!(await isTeamOwner(id, manageKey))) {
    if ((await findTeam(id)) === null) notFound();
    redirect(`/team/${id}?${CLAIM_REFUSED}#claim`);
  }
  await setManageCookie({ path: `/team/${id}`, manageKey });
  // Without our script a browser keeps the fragment of the link, and so the key in the address, unless given another.
  redirect((await hasClientScript()) ? `/team/${id}` : `/team/${id}#manage`);
}
