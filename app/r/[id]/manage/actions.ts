"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";
import { isOwner } from "#lib/data/results.ts";
import { leaveTeam } from "#lib/data/team-members.ts";
import { hasClientScript, setManageCookie } from "../../../decide/reply.ts";
import { CLAIM_REFUSED } from "./claim-refused.ts";
import { expiryFrom } from "./expiry.ts";
import { claimIn, ownedResult, textOf } from "./owned-result.ts";

/* What the owner does to a result. Each asks for the manage key anew; whoever lacks it gets the 404 of an unknown link. */

/** React, where a page has it, renders it anew in place; without it the page is sent again, at the part that changed. */
async function showChange(id: string, part = "#share"): Promise<void> {
  if (!(await hasClientScript())) redirect(`/r/${id}${part}`);
  refresh();
}

/** Shows the answers to people with the link, or hides them again. */
export async function shareAnswers(formData: FormData): Promise<void> {
  const id = await ownedResult(formData);
  await changeResult(id, { sharesAnswers: textOf(formData, "sharesAnswers") === "yes" });
  await showChange(id);
}

/** Sets the day from which the result is gone, or takes it back. */
export async function setExpiry(formData: FormData): Promise<void> {
  const id = await ownedResult(formData);
  const expiry = expiryFrom(textOf(formData, "keep"));
  if (expiry) await changeResult(id, expiry);
  await showChange(id);
}

export async function removeResult(formData: FormData): Promise<void> {
  const id = await ownedResult(formData);
  await deleteResult(id);
  (await cookies()).set("manage", "", { path: `/r/${id}`, maxAge: 0 });
  redirect("/deleted");
}

/** Takes the result out of its team. It stays its owner's. */
export async function leaveItsTeam(formData: FormData): Promise<void> {
  const id = await ownedResult(formData);
  await leaveTeam(id);
  // What told of the team stood at the top.
  await showChange(id, "");
}

/** Makes this browser the owner, for whoever has the manage key. A result that is sealed may be claimed, too. */
export async function claimResult(formData: FormData): Promise<void> {
  const { id, manageKey } = claimIn(formData);
  if (!(await isOwner(id, manageKey))) {
    // The page itself says it when there is no such result.
    redirect(`/r/${encodeURIComponent(id)}?${CLAIM_REFUSED}#claim`);
  }
  await setManageCookie({ path: `/r/${id}`, manageKey });
  // Without our script a browser keeps the fragment of the link, and so the key in the address, unless given another.
  redirect((await hasClientScript()) ? `/r/${id}` : `/r/${id}#share`);
}
