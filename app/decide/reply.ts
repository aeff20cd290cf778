import { cookies, headers } from "next/headers";
import { addCookie } from "#lib/http/response-cookies.ts";

const YEAR = 365 * 24 * 60 * 60;

/**
 * Whether the form was sent by our script, which then goes to the result itself: a redirect inside an action called
 * that way renders the whole result into the response, at six times the cost.
 */
export async function hasClientScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/**
 * Makes this browser the owner of a result or a team, on the page that this very answer shows: the only cookies there
 * are, each sent to its own path alone.
 */
export async function setManageCookie({ path, manageKey }: { path: string; manageKey: string }): Promise<void> {
  (await cookies()).set("manage", manageKey, {
    path,
    httpOnly: true,
    sameSite: "lax",
    secure: await isSecure(),
    maxAge: YEAR,
  });
}

/** The same cookie, for the page that the browser asks for next. */
export async function addManageCookie({ path, manageKey }: { path: string; manageKey: string }): Promise<void> {
  const expires = new Date(Date.now() + YEAR * 1000).toUTCString();
  const attributes = [
    `Path=${path}`,
    `Expires=${expires}`,
    `Max-Age=${YEAR}`,
    "HttpOnly",
    "SameSite=lax",
    ...((await isSecure()) ? ["Secure"] : []),
  ];
  addCookie([`manage=${manageKey}`, ...attributes].join("; "));
}

async function isSecure(): Promise<boolean> {
  return (await headers()).get("x-forwarded-proto") === "https";
}
