import { readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseEnv } from "#lib/env.ts";
import { NODE_FLAGS } from "#tests/support/app-server.ts";
import { readSource } from "#tests/support/source-files.ts";

/* What deploy/ ships, checked as far as it can be without a container engine. The schema is compose-spec's own. */

const schema: object = JSON.parse(readFileSync("tests/support/compose-spec.schema.json", "utf8"));
const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
const read = (name: string) => parse(readSource(`deploy/${name}`), { merge: true });

test.each(["compose.sqlite.yaml", "compose.postgresql.yaml"])("%s follows the compose specification", (name) => {
  expect([validate(read(name)), validate.errors]).toEqual([true, null]);
});

test("a compose file with a mistake does not", () => {
  expect(validate({ services: { app: { imagee: "x" } } })).toBe(false);
});

test("three instances share the database, the key of forms and the proxy, and only the proxy is published", () => {
  const { services } = read("compose.postgresql.yaml");
  const apps = ["app-1", "app-2", "app-3"].map((name) => services[name]);
  for (const app of apps) {
    expect(app.environment).toEqual(apps[0].environment);
    expect(app.ports).toBeUndefined();
  }
  expect(Object.keys(services).filter((name) => services[name].ports)).toEqual(["proxy"]);
  for (const name of ["app-1", "app-2", "app-3"])
    expect(readSource("deploy/nginx.conf")).toContain(`server ${name}:3000`);
});

test("the environments that are shipped are configurations that the server takes", () => {
  const filled = (value: unknown) => String(value).replace(/\$\{\w+(:[-?][^}]*)?\}/g, "");
  for (const [file, service] of [
    ["compose.sqlite.yaml", "app"],
    ["compose.postgresql.yaml", "app-1"],
  ] as const) {
    const { environment } = read(file).services[service];
    const variables = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    expect(parseEnv(variables)).toMatchObject({ METRICS_PORT: 9464 });
  }
});

test("Node is started with the same flags everywhere, tests and benches included", () => {
  const flags = NODE_FLAGS.join(" ");
  expect(readSource("deploy/tensor-or-torch.service")).toContain(`ExecStart=/usr/bin/node ${flags} build/server.mjs\n`);
  expect(readSource("deploy/Dockerfile")).toContain(
    `CMD ${JSON.stringify(["node", ...NODE_FLAGS, "build/server.mjs"]).replaceAll(",", ", ")}\n`,
  );
  expect(JSON.parse(readSource("package.json")).scripts.start).toBe(`node ${flags} bin/start.mjs`);
});

test("the image runs as somebody else than root, tells its health, and holds no tool that only builds need", () => {
  const [, last = ""] = readSource("deploy/Dockerfile")
    .split(/^FROM .*$/m)
    .slice(-2);
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK[\s\S]*\/api\/health\/ready/m);
  expect(last).not.toMatch(/npm (ci|install)/);
  // Packages that only development needs are left out: see bin/assemble.mjs.
  expect(readSource("deploy/Dockerfile")).toMatch(/^RUN node bin\/assemble\.mjs \/image$/m);
  expect(last).toMatch(/^COPY --from=build .* \/image \/app$/m);
  const { dependencies } = JSON.parse(readSource("package.json"));
  const forBuilding = ["prisma", "typescript", "esbuild"];
  expect(Object.keys(dependencies).filter((name) => forBuilding.includes(name))).toEqual([]);
});
