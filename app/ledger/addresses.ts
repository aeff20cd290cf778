/* Addresses of the ledger. Ids and versions are lower-case letters, digits and hyphens, so nothing needs escaping. */

export const setHref = (version: string) => `/criteria/${version}`;
export const criterionHref = (version: string, criterion: string) => `${setHref(version)}#criterion-${criterion}`;
export const aspectHref = (version: string, criterion: string, aspect: string) =>
  `${setHref(version)}#${criterion}_${aspect}`;
export const facetHref = (version: string, criterion: string, aspect: string, facet: string) =>
  `${setHref(version)}#${criterion}_${aspect}_${facet}`;
/** `anchor` as in lib/model/rating-items.ts. */
export const ratingHref = (version: string, anchor: string) => `${setHref(version)}#${anchor}`;
export const dealbreakerHref = (version: string, id: string) => `${setHref(version)}#dealbreaker-${id}`;
export const adviceHref = (version: string, id: string) => `${setHref(version)}#advice-${id}`;
export const evidenceHref = (version: string, id: string) => `${setHref(version)}/evidence/${id}`;
export const evidenceListHref = (version: string) => `${setHref(version)}/evidence`;
export const diffHref = (from: string, to: string) => `${setHref(from)}/to/${to}`;

/** Where to say that something in a set is wrong, when no tracker is configured: how to change the document. */
export const correctionHref = (version: string, item: string) => `${setHref(version)}/correct?item=${item}`;
