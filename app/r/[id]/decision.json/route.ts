import { decisionOf } from "#lib/export/decision-json.ts";
import { exportRoute } from "../export-route.ts";

/** Everything about the result that its reader may see; `npm run decide` recomputes it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = exportRoute(({ result, set, isFull }, base) => {
  const decision = decisionOf({ ...result, criteriaPublishedOn: set.publishedOn }, isFull, base);
  const body = `${JSON.stringify(decision, null, 2)}\n`;
  return { body, contentType: "application/json", fileName: "decision.json" };
});
