import { expect, test } from "vitest";
import { Prisma } from "#lib/data/generated/sqlite/client.ts";
import { modelsIn, readModels } from "#prisma/models.ts";

const models = readModels();

test("copies and backups know every model that Prisma knows", () => {
  expect(models.map(({ name }) => name).sort()).toEqual(Object.keys(Prisma.ModelName).sort());
});

test("and every column of each", () => {
  for (const { name, columns } of models) {
    const known: unknown = Reflect.get(Prisma, `${name}ScalarFieldEnum`);
    expect(columns.map((column) => column.name)).toEqual(Object.keys(known ?? {}));
  }
});

test("a model comes after those it refers to", () => {
  const names = models.map(({ name }) => name);
  for (const { name, parents } of models) {
    for (const parent of parents) expect(names.indexOf(parent)).toBeLessThan(names.indexOf(name));
  }
  expect(names.indexOf("CriteriaSet")).toBeLessThan(names.indexOf("Result"));
});

test("a schema that cannot be ordered, or a model without a key, is refused", () => {
  const model = (name: string, other: string) =>
    `model ${name} {\n  id String @id\n  at String\n  to ${other} @relation(fields: [at], references: [id])\n}\n`;
  expect(() => modelsIn(model("A", "B") + model("B", "A"))).toThrow(/circle/);
  expect(() => modelsIn("model A {\n  id String\n}\n")).toThrow(/no key/);
});
