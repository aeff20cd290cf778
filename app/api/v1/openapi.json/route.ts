import { openApiDocument } from "#app/api/openapi.ts";
import { json, resource } from "#app/api/resource.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: { policy: "read", isOpen: true, run: ({ base }) => Promise.resolve(json(openApiDocument(base))) },
});
