import { apiOutcome } from "#app/api/api-outcome.ts";
import { readIdempotencyKey } from "#app/api/idempotency-key.ts";
import { json, resource } from "#app/api/resource.ts";
import { readScoreRequest } from "#app/api/score-request.ts";
import { saveApiResult } from "#lib/data/api-results.ts";
import { meteredScore } from "#lib/data/metered-score.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: {
    policy: "write",
    isOpen: false,
    run: async ({ request, base }) => {
      const key = readIdempotencyKey(request.headers);
      if (!key.ok) return key.problem;
      const read = await readScoreRequest(request);
      if (!read.ok) return read.problem;
      const outcome = meteredScore(read.set, read.answers);
      const saved = await saveApiResult({ submissionKey: key.value, answers: read.answers, outcome });
      if (saved === null)
        return { kind: "key-reused", detail: "This Idempotency-Key stands for other answers already." };
      const url = `${base}/r/${saved.id}`;
      const headers = { Location: `${base}/api/v1/results/${saved.id}`, "Cache-Control": "no-store" };
      return json({ ...saved, url, outcome: apiOutcome(outcome) }, { status: 201, headers });
    },
  },
});
