import { findForCaller, findForChange } from "#app/api/managed-result.ts";
import { json, resource } from "#app/api/resource.ts";
import { readResultChange } from "#app/api/result-change.ts";
import { resultView } from "#app/api/result-view.ts";
import { changeResult, deleteResult } from "#lib/data/managed-results.ts";

// Deleted means gone at once: nothing may be kept on the way.
const headers = { "Cache-Control": "private, no-store", Vary: "Authorization" };

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource<{ id: string }>({
  GET: {
    policy: "read",
    isOpen: true,
    run: async ({ request, params, base }) => {
      const found = await findForCaller(params.id, request.headers);
      if (!found.ok) return found.problem;
      const { result, isOwner } = found;
      return json(resultView(result, isOwner || result.sharesAnswers, base), { headers });
    },
  },
  PATCH: {
    policy: "write",
    isOpen: false,
    run: async ({ request, params, base }) => {
      const found = await findForChange(params.id, request.headers, base);
      if (!found.ok) return found.problem;
      const read = await readResultChange(request);
      if (!read.ok) return read.problem;
      await changeResult(params.id, read.change);
      return json(resultView({ ...found.result, ...read.change }, true, base), { headers });
    },
  },
  DELETE: {
    policy: "write",
    isOpen: false,
    run: async ({ request, params, base }) => {
      const found = await findForChange(params.id, request.headers, base);
      if (!found.ok) return found.problem;
      await deleteResult(params.id);
      return { status: 204 };
    },
  },
});
