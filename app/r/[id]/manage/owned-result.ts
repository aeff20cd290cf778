import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { isOwner } from "#lib/data/results.ts";

/** The text of a posted field; "" when it is missing or a file. */
export function textOf(formData: FormData, name: string): string {
  const value = formData.get(name);
  return typeof value === "string" ? value : "";
}

/** What a form says that proves an owner: of what, and the manage key, alone or at the end of a manage link. */
export function claimIn(formData: FormData): { id: string; manageKey: string } {
  const key = textOf(formData, "key").trim();
  return { id: textOf(formData, "id"), manageKey: key.replace(/^.*#key=/, "") };
}

/** The result that a form is about, if the sender holds its manage key; else the same 404 as for an unknown link. */
export async function ownedResult(formData: FormData): Promise<string> {
  const id = textOf(formData, "id");
  const manageKey = (await cookies()).get("manage")?.value ?? "";
  return (await isOwner(id, manageKey)) ? id : notFound();
}
