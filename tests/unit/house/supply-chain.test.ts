import { expect, test } from "vitest";
import { z } from "zod";
import { readSource } from "#tests/support/source-files.ts";
import { productionBill, productionPackages } from "../../../bin/sbom.mjs";

/* What is installed is named: in the lockfile with its hash, scripts at installation one by one, all of it in the bill. */

const packageSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(readSource("package-lock.json")));
const { allowScripts, dependencies } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readSource("package.json")));

const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? "";

/** The packages with a script at installation that nobody has allowed or denied by name. */
function unlisted(locked: typeof packages): string[] {
  const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  return scripted.map(([path]) => nameOf(path)).filter((name) => !Object.hasOwn(allowScripts, name));
}

test("every package with a script at installation is allowed or denied by name", () => {
  expect(unlisted(packages)).toEqual([]);
});

test("a package with a script that nobody named would be noticed, also deep inside another", () => {
  const more = { "node_modules/next/node_modules/surprise": { version: "1.0.0", hasInstallScript: true } };
  expect(unlisted({ ...packages, ...more })).toEqual(["surprise"]);
  expect(unlisted({ "node_modules/constructor": { hasInstallScript: true } })).toEqual(["constructor"]);
});

test("npm refuses to install a script that is not named, and names without a script are taken out again", () => {
  expect(readSource(".npmrc")).toMatch(/^strict-allow-scripts=true$/m);
  const scripted = new Set(
    Object.entries(packages).flatMap(([path, one]) => (one.hasInstallScript ? [nameOf(path)] : [])),
  );
  expect(Object.keys(allowScripts).filter((name) => !scripted.has(name))).toEqual([]);
});

test("every package comes from the public registry with its hash", () => {
  const installed = Object.entries(packages).filter(([path, { optional }]) => path !== "" && !optional);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  const links = installed.filter(([, { resolved }]) => resolved && !resolved.startsWith("https://"));
  expect(links.map(([path]) => path)).toEqual([]);
});

test("every package that production asks for has its reason written down", () => {
  const rows = [...readSource("docs/decisions/0006-dependencies.md").matchAll(/^\| ([^|]+) \| [^|]{10,} \|$/gm)];
  const explained = new Set(rows.flatMap(([, names = ""]) => names.split(", ")));
  expect(Object.keys(dependencies).filter((name) => !explained.has(name))).toEqual([]);
});

test("the bill of materials has what production installs, shared or optional, and nothing of development", () => {
  const kept = productionPackages(packages);
  for (const name of Object.keys(dependencies))
    expect(kept).toContain(`${name}@${packages[`node_modules/${name}`]?.version}`);
  for (const name of ["vitest", "playwright", "knip"]) expect([...kept].join(" ")).not.toContain(` ${name}@`);
  const component = { "bom-ref": "app@1", name: "folder" };
  const bill = {
    serialNumber: "urn:uuid:1",
    metadata: { timestamp: "now", tools: [{ version: "1" }], component },
    components: [{ "bom-ref": "zod@4.6.7" }, { "bom-ref": "vitest@4.1.12" }],
    dependencies: [
      { ref: "app@1", dependsOn: ["zod@4.6.7", "vitest@4.1.12"] },
      { ref: "vitest@4.1.12", dependsOn: [] },
    ],
  };
  expect(productionBill(bill, new Set(["zod@4.6.7"]), { name: "app" })).toEqual({
    metadata: { component: { "bom-ref": "app@1", name: "app" } },
    components: [{ "bom-ref": "zod@4.6.7" }],
    dependencies: [{ ref: "app@1", dependsOn: ["zod@4.6.7"] }],
  });
});
