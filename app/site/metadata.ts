import type { Metadata } from "next";
import { findPageText, type PageText } from "./page-text.ts";
import { PAGES, type PagePath, SITE_NAME } from "./pages.ts";
import { previewHref } from "./preview-address.ts";

/** What every page tells search engines and previews; `canonical` is the address without filters and steps. */
function metadataOf({ path, title, description }: PageText): Metadata {
  const image = { url: previewHref({ path, title, description }), width: 1200, height: 630, alt: title };
  return {
    title: path === "/" ? { absolute: `${SITE_NAME}: ${lowered(title)}` } : title,
    description,
    alternates: { canonical: path },
    openGraph: { type: "website", siteName: SITE_NAME, locale: "en", title, description, url: path, images: [image] },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The metadata of a page with an address of its own. */
export function pageMetadata(path: PagePath): Metadata {
  const page = PAGES.find((known) => known.path === path);
  return page ? metadataOf(page) : {};
}

/** The metadata of a page of the ledger; nothing where there is none. */
export async function ledgerMetadata(path: string): Promise<Metadata> {
  const text = await findPageText(path);
  return text ? metadataOf(text) : {};
}

/** The metadata of a page for those who have its link: previewed where that is pasted, listed nowhere. */
export function unlistedMetadata(text: Pick<PageText, "title" | "description">): Metadata {
  return {
    ...text,
    openGraph: { type: "website", siteName: SITE_NAME, locale: "en", ...text },
    twitter: { card: "summary_large_image", ...text },
    robots: { index: false, follow: false },
  };
}
