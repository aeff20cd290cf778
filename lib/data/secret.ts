import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { database, write } from "./client.ts";
import { Prisma } from "./generated/sqlite/client.ts";
import { processWide } from "./process-wide.ts";

async function readOrMake(): Promise<Buffer> {
  const name = "results";
  const known = await database().secret.findUnique({ where: { name } });
  if (known) return Buffer.from(known.value, "base64url");
  const fresh = randomBytes(32).toString("base64url");
  // Of several processes that start together, the first one's key stands.
  await write((client) =>
    client.$executeRaw(
      Prisma.sql`INSERT INTO "Secret" ("name", "value") VALUES (${name}, ${fresh}) ON CONFLICT ("name") DO NOTHING`,
    ),
  );
  const { value } = await database().secret.findUniqueOrThrow({ where: { name } });
  return Buffer.from(value, "base64url");
}

function secret(): Promise<Buffer> {
  const shared = processWide();
  shared.secret ??= readOrMake().catch((error: unknown) => {
    delete shared.secret;
    throw error;
  });
  return shared.secret;
}

/**
 * HMAC-SHA256 under the server's secret, made once and kept in the database: 256 bits as 43 URL-safe characters.
 * `purpose` keeps the outputs for different uses apart.
 */
export async function keyedHash(purpose: string, text: string): Promise<string> {
  return createHmac("sha256", await secret())
    .update(`${purpose}\n${text}`)
    .digest("base64url");
}
