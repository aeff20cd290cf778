import { resource } from "#app/api/resource.ts";
import { findStats } from "#app/api/stats-request.ts";
import { statsCsv } from "#lib/export/stats.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: {
    policy: "read",
    isOpen: true,
    run: async ({ query }) => {
      const found = await findStats(query);
      if (!found.ok) return found.problem;
      const { release, tables } = found.stats;
      const headers = { "Content-Disposition": 'attachment; filename="tensor-or-torch-statistics.csv"' };
      const body = statsCsv(tables, release?.publishedOn ?? null);
      return { status: 200, body, contentType: "text/csv; charset=utf-8; header=present", headers };
    },
  },
});
