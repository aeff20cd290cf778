import { decisionRecord } from "#app/words/decision-record.ts";
import { toMadr } from "#lib/export/decision-record.ts";
import { exportRoute } from "../export-route.ts";

/** The result as a MADR decision record. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = exportRoute(
  ({ result, set, outcome, isFull }, base) => {
    const { id, answers, createdOn, firstFramework } = result;
    const links = [
      { text: "The result, as it was", url: `${base}/r/${id}` },
      {
        text: `The criteria set ${set.version}: every rating, reason and source`,
        url: `${base}/criteria/${set.version}`,
      },
      { text: "How the verdict is computed", url: `${base}/method` },
    ];
    const record = decisionRecord({
      set,
      outcome,
      answers: isFull ? answers : null,
      decidedOn: createdOn,
      firstFramework,
      links,
    });
    return { body: toMadr(record), contentType: "text/markdown; charset=utf-8", fileName: "decision.md" };
  },
);
