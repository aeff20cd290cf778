import { z } from "zod";

/** All descriptions in the JSON Schema of what a schema takes and of what it gives. */
export function descriptionsIn(schema: z.ZodType): string[] {
  return (["input", "output"] as const).flatMap((io) => collect(z.toJSONSchema(schema, { io })));
}

function collect(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "description" && typeof value === "string" ? [value] : collect(value),
  );
}
