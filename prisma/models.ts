import { readFileSync } from "node:fs";

/** A table of ours as the schema describes it: what is copied, however it grows. */
export type Model = { name: string; columns: Column[]; key: string[]; parents: string[] };
export type Column = { name: string; type: "String" | "Int" | "Boolean" };

const SCALAR = /^(String|Int|Boolean)\??$/;

function modelOf(name: string, body: string): Model {
  const model: Model = { name, columns: [], key: [], parents: [] };
  for (const line of body.split("\n").map((text) => text.trim())) {
    const [field = "", kind = "", ...attributes] = line.split(/\s+/);
    const type = SCALAR.exec(kind)?.[1];
    if (type === "String" || type === "Int" || type === "Boolean") {
      model.columns.push({ name: field, type });
      if (attributes.includes("@id")) model.key = [field];
    } else if (line.includes("@relation(fields:")) model.parents.push(kind.replace("?", ""));
    const together = /^@@id\(\[([^\]]+)\]/.exec(line)?.[1];
    if (together) model.key = together.split(",").map((part) => part.trim());
  }
  if (model.key.length === 0) throw new Error(`prisma/schema.prisma: model ${name} has no key that can be read`);
  return model;
}

/** The models of a schema, each after those it refers to. */
export function modelsIn(schema: string): Model[] {
  const open = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) =>
    modelOf(name, body),
  );
  const ordered: Model[] = [];
  while (open.length > 0) {
    const next = open.findIndex(({ name, parents }) =>
      parents.every((parent) => parent === name || ordered.some((done) => done.name === parent)),
    );
    const [model] = open.splice(next, 1);
    if (next < 0 || model === undefined)
      throw new Error("prisma/schema.prisma: models refer to one another in a circle");
    ordered.push(model);
  }
  return ordered;
}

/** The models of prisma/schema.prisma, each after those it refers to. */
export function readModels(): Model[] {
  return modelsIn(readFileSync("prisma/schema.prisma", "utf8"));
}
