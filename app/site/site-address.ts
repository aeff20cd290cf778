import { headers } from "next/headers";
import { addressFrom } from "../api/base-url.ts";

/** The site's own address, without a slash at the end: as configured, else as this visitor reached it. */
export async function siteAddress(): Promise<string> {
  return addressFrom(await headers()) ?? "http://localhost:3000";
}
