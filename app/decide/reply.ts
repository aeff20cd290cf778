import { cookies, headers } from "next/headers";

const YEAR = 365 * 24 * 60 * 60;

/**
 * Whether the form was sent by our script, which then goes to the result itself: a redirect inside an action called
 * that way renders the whole result into the response, at six times the cost.
 */
export async function hasClientScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/** Makes this browser the owner of a result or a team: the only cookies there are, each sent to its own path alone. */
export async function setManageCookie({ path, manageKey }: { path: string; manageKey: string }): Promise<void> {
  const isSecure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set("manage", manageKey, {
    path,
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure,
    maxAge: YEAR,
  });
}
