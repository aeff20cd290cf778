import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { findResult, isOwner } from "#lib/data/results.ts";

/** The text of a posted field; "" when it is missing or a file. */
export function textOf(formData: FormData, name: string): string {
  const value = formData.get(name);
  return typeof value === "string" ? value : "";
}

/** The result that a form is about, if the sender holds its manage key; else the same 404 as for an unknown link. */
export async function ownedResult(formData: FormData): Promise<string> {
  const id = textOf(formData, "id");
  const manageKey = (await cookies()).get("manage")?.value ?? "";
  const isAllowed = (await isOwner(id, manageKey)) && (await findResult(id)) !== null;
  return isAllowed ? id : notFound();
}
