import { resource } from "#app/api/resource.ts";
import type { Problem } from "#lib/http/problem.ts";

const nothingHere = {
  policy: "read" as const,
  isOpen: true,
  run: (): Promise<Problem> =>
    Promise.resolve({ kind: "not-found", detail: "No such address. The open interface is described at /api." }),
};

/** Every other address below /api/v1: a problem document instead of a page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: nothingHere,
  POST: nothingHere,
  PUT: nothingHere,
  PATCH: nothingHere,
  DELETE: nothingHere,
});
