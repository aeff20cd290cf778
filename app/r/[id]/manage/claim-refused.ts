/** What the address says after a key that was not the result's, so that the page can say so. */
export const CLAIM_REFUSED = "claim=refused";

export function isClaimRefused(query: Record<string, string | string[] | undefined>): boolean {
  return query.claim === "refused";
}
