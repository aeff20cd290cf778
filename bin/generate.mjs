/* Generates the two Prisma clients into lib/data/generated, and does nothing when they are up to date. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemas = ["prisma/schema.prisma", "prisma/postgresql/schema.prisma"];
const stamp = `${root}lib/data/generated/.stamp`;

const hash = createHash("sha256");
for (const file of [...schemas, "node_modules/prisma/package.json"]) hash.update(readFileSync(root + file));
const state = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== state) {
  for (const schema of schemas) {
    execFileSync(
      process.execPath,
      ["node_modules/prisma/build/index.js", "generate", "--no-hints", "--schema", schema],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
      },
    );
  }
  mkdirSync(`${root}lib/data/generated`, { recursive: true });
  writeFileSync(stamp, state);
}
