import { z } from "zod";
import { json, resource } from "#app/api/resource.ts";
import { decisionSchema } from "#lib/export/decision-json.ts";

/** The JSON Schema of /r/<id>/decision.json. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: {
    policy: "read",
    isOpen: true,
    run: () => Promise.resolve(json(z.toJSONSchema(decisionSchema), { contentType: "application/schema+json" })),
  },
});
