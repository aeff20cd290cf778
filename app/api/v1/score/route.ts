import { apiOutcome } from "#app/api/api-outcome.ts";
import { json, resource } from "#app/api/resource.ts";
import { readScoreRequest } from "#app/api/score-request.ts";
import { meteredScore } from "#lib/data/metered-score.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  POST: {
    policy: "score",
    isOpen: true,
    run: async ({ request }) => {
      const read = await readScoreRequest(request);
      if (!read.ok) return read.problem;
      return json(apiOutcome(meteredScore(read.set, read.answers)), { headers: { "Cache-Control": "no-store" } });
    },
  },
});
