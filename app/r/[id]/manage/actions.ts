"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";
import { findResult, isOwner } from "#lib/data/results.ts";
import { hasClientScript, setManageCookie } from "../../../decide/reply.ts";
import { expiryFrom } from "./expiry.ts";
import { ownedResult, textOf } from "./owned-result.ts";

/* What the owner does to a result. Each asks for the manage key anew; whoever lacks it gets the 404 of an unknown link. */

/** Our script renders the page anew in place; without it the browser loads it again, at the part that changed. */
async function showChange(id: string): Promise<void> {
  if (!(await hasClientScript())) redirect(`/r/${id}#share`);
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

export type Claim = { problem: string | null };

/** Makes this browser the owner, for whoever has the manage key. */
export async function claimResult(_previous: Claim, formData: FormData): Promise<Claim> {
  const [id, manageKey] = [
    textOf(formData, "id"),
    textOf(formData, "key")
      .trim()
      .replace(/^.*#key=/, ""),
  ];
  const isKnown = (await findResult(id)) !== null;
  if (!(isKnown && (await isOwner(id, manageKey)))) return { problem: "This is not the manage key of this result." };
  await setManageCookie({ id, manageKey });
  redirect(`/r/${id}`);
}
