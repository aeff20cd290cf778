import { json, resource } from "#app/api/resource.ts";
import { findStats } from "#app/api/stats-request.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: {
    policy: "read",
    isOpen: true,
    run: async ({ query }) => {
      const found = await findStats(query);
      return found.ok ? json(found.stats) : found.problem;
    },
  },
});
