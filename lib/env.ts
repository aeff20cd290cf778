import { existsSync } from "node:fs";
import { isIP, isIPv6 } from "node:net";
import { z } from "zod";

/* The configuration, and the only reader of process.env in app and lib. Every variable is explained in .env.example. */

const text = z.string().trim().min(1);
const wholeNumber = z.string().regex(/^\d+$/, "must be a whole number").transform(Number);
const port = wholeNumber.pipe(z.int().min(0).max(65_535, "must be a port, at most 65535"));

function isAddressOrRange(entry: string): boolean {
  const [address = "", prefix, ...rest] = entry.split("/");
  if (isIP(address) === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= (isIPv6(address) ? 128 : 32));
}

const SAME_PORT = "must differ from PORT: figures for operators do not belong on the public address";

const variablesSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: text
    .regex(/^(file:.|postgres(ql)?:\/\/)/, "must start with file: (SQLite) or postgresql:// (PostgreSQL)")
    .refine(
      (url) => url.startsWith("file:") || URL.canParse(url),
      "cannot be read as an address; percent-encode special characters in the password, such as @ as %40",
    )
    .default("file:./data/tensor-or-torch.db"),
  DATABASE_CONNECTIONS: wholeNumber.pipe(z.int().min(1).max(1000)).default(10),
  PORT: port.default(3000),
  HOST: text.optional(),
  METRICS_PORT: port.optional(),
  METRICS_HOST: text.default("127.0.0.1"),
  LOG_LEVEL: z
    .enum(["error", "warn", "info", "silent"], 'must be "info" (every request), "warn", "error" or "silent"')
    .default("info"),
  LOG_FORMAT: z.enum(["json", "text"], 'must be "json" or "text"').optional(),
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
    )
    .refine(
      (entries) => entries.every(isAddressOrRange),
      "must be addresses or CIDR ranges separated by commas, such as 127.0.0.1,10.0.0.0/8; names are not looked up",
    ),
});

const envSchema = variablesSchema.refine(
  ({ PORT, METRICS_PORT }) => METRICS_PORT === undefined || METRICS_PORT === 0 || METRICS_PORT !== PORT,
  // Always: beside the other problems, not after they are mended.
  { path: ["METRICS_PORT"], error: SAME_PORT, when: () => true },
);

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
  throw new Error(
    `The configuration cannot be used:\n${problems.join("\n")}\nMend it in the environment or in .env; .env.example explains every variable.`,
  );
}

// Beside the variables of the process, a file .env; where both name one, the process wins.
if (process.env.NODE_ENV !== "test" && existsSync(".env")) process.loadEnvFile(".env");

export const env = parseEnv(process.env);
