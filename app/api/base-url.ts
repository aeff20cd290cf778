import { env } from "#lib/env.ts";

/** The site's own address for links in answers: as configured, else as the caller reached it. No slash at the end. */
export function baseUrl(request: Request): string {
  return (env.BASE_URL ?? new URL(request.url).origin).replace(/\/+$/, "");
}
