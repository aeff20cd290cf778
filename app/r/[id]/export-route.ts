import { NO_SUCH_RESULT } from "#app/api/managed-result.ts";
import { resource } from "#app/api/resource.ts";
import { findResultView, type ResultView } from "./view.ts";

// Deleted means gone at once, and what a reader sees depends on the cookie: nothing is kept on the way.
const headers = { "Cache-Control": "private, no-store", Vary: "Cookie" };

type Written = { body: string; contentType: string; fileName?: string };

/** The handlers of an export of a result: the same limits, methods and 404 for each, and the result as its reader may see it. */
export function exportRoute(write: (view: ResultView, base: string) => Written) {
  return resource<{ id: string }>({
    GET: {
      policy: "read",
      isOpen: false,
      run: async ({ params, base }) => {
        const view = await findResultView(params.id);
        if (view === null) return NO_SUCH_RESULT;
        const { body, contentType, fileName } = write(view, base);
        const disposition: Record<string, string> =
          fileName === undefined ? {} : { "Content-Disposition": `inline; filename="${fileName}"` };
        return { status: 200, body, contentType, headers: { ...headers, ...disposition } };
      },
    },
  });
}
