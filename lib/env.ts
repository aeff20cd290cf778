import { existsSync } from "node:fs";
import { z } from "zod";

/* The configuration, and the only reader of process.env in app and lib. Every variable is explained in .env.example. */

const text = z.string().trim().min(1);
const wholeNumber = z.string().regex(/^\d+$/, "must be a whole number").transform(Number);

const envSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: text
    .regex(/^(file:.|postgres(ql)?:\/\/)/, "must start with file: (SQLite) or postgresql:// (PostgreSQL)")
    .default("file:./data/tensor-or-torch.db"),
  DATABASE_CONNECTIONS: wholeNumber.pipe(z.int().min(1).max(1000)).default(10),
  PORT: wholeNumber.pipe(z.int().min(0).max(65_535)).default(3000),
  HOST: text.optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an http(s) address, such as https://example.org" })
    .optional(),
  TRACKER_URL: z
    .string()
    .regex(
      /^https?:\/\/./,
      "must be the http(s) address of a new issue, such as https://example.org/project/issues/new",
    )
    .optional(),
  RATE_LIMIT_FACTOR: text
    .regex(/^\d+(\.\d+)?$/, "must be a number such as 1, 0.5 or, for no limits, 0")
    .transform(Number)
    .default(1),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
});

export type Env = Readonly<z.infer<typeof envSchema>>;

/**
 * Checks a set of environment variables; empty ones count as unset.
 * @throws Error that names each wrong variable, its value and what it must be.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    // A database address may carry a password.
    const value = name === "DATABASE_URL" ? "" : `=${JSON.stringify(variables[name])}`;
    return `  ${name}${value}: ${message}`;
  });
  throw new Error(`The configuration cannot be used:\n${problems.join("\n")}\nSee .env.example.`);
}

// Beside the variables of the process, a file .env; where both name one, the process wins.
if (process.env.NODE_ENV !== "test" && existsSync(".env")) process.loadEnvFile(".env");

export const env = parseEnv(process.env);
