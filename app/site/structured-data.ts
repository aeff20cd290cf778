import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { setHref } from "../ledger/addresses.ts";
import { PAGES, SITE_NAME } from "./pages.ts";

type Thing = Record<string, unknown>;

/** The site and the application it is, both free for anyone to use. */
export function siteData(base: string): Thing {
  const [{ description }] = PAGES;
  const name = SITE_NAME;
  return {
    "@graph": [
      { "@type": "WebSite", "@id": `${base}/#site`, url: `${base}/`, name, description, inLanguage: "en" },
      {
        "@type": "WebApplication",
        url: `${base}/decide`,
        name,
        description,
        isPartOf: { "@id": `${base}/#site` },
        applicationCategory: "DeveloperApplication",
        operatingSystem: "Any",
        isAccessibleForFree: true,
        offers: { "@type": "Offer", price: 0, priceCurrency: "USD" },
      },
    ],
  };
}

/** A published criteria set as a data set that can be downloaded. */
export function criteriaSetData(base: string, set: CriteriaSet): Thing {
  const file = (format: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: `${base}${setHref(set.version)}/set.${format}`,
    encodingFormat,
  });
  return {
    "@type": "Dataset",
    name: `Tensor or Torch: ${set.title}`,
    description: set.summary,
    url: base + setHref(set.version),
    version: set.version,
    datePublished: set.publishedOn,
    creditText: set.authors,
    isAccessibleForFree: true,
    distribution: [file("json", "application/json"), file("yaml", "application/yaml")],
  };
}

/** The released statistics as a data set, from the day of the release. */
export function statisticsData(base: string, publishedOn: string): Thing {
  const file = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: base + path,
    encodingFormat,
  });
  return {
    "@type": "Dataset",
    name: `${SITE_NAME}: statistics`,
    description: PAGES.find(({ path }) => path === "/stats")?.description,
    url: `${base}/stats`,
    dateModified: publishedOn,
    isAccessibleForFree: true,
    distribution: [file("/api/v1/stats", "application/json"), file("/api/v1/stats.csv", "text/csv")],
  };
}

/** The way from the top to a page, as `trail` names it, each with its path. */
export function trailData(base: string, trail: readonly { name: string; path: string }[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: base + path,
    })),
  };
}
