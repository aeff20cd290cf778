import { json, resource } from "#app/api/resource.ts";
import { findCriteriaDocument } from "#lib/data/criteria-sets.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource<{ version: string }>({
  GET: {
    policy: "read",
    isOpen: true,
    run: async ({ params }) => {
      const set = await findCriteriaDocument(params.version);
      if (set === null) return { kind: "not-found", detail: "No criteria set of this version is published." };
      // A published version never changes.
      const headers = { "Cache-Control": "public, max-age=31536000, immutable", ETag: `"${set.sha256}"` };
      const { document, ...summary } = set;
      return json({ ...summary, document: JSON.parse(document) }, { headers });
    },
  },
});
