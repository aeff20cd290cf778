import type { MetadataRoute } from "next";
import { siteAddress } from "./site/site-address.ts";

export const dynamic = "force-dynamic";

/**
 * Results, teams and frames are not shut out here, since a page that may not be read cannot say that it is not to be
 * indexed, nor be previewed where its owner pastes the link.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/v1/results", "/api/v1/score", "/api/mcp", "/decide/ratings/"],
    },
    sitemap: `${await siteAddress()}/sitemap.xml`,
  };
}
