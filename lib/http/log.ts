import pino, { type Logger } from "pino";
import { env } from "../env.ts";
import { type LogOutput, logOutput } from "./log-output.ts";

/*
 * What the server tells its operator. Nothing about a person gets into it: no address, browser, cookie or link of a
 * result, and no time finer than the hour; result rows know the day alone, and a log must not tell more than they do.
 */

export type LogOptions = { level: "error" | "warn" | "info" | "silent"; format: "json" | "text" };
export type Log = Logger & { flushNow: () => void };

/** Ids of results and manage keys are 43 characters of base64url; whatever an error message quotes, they stay out. */
const SECRETS = /[\w-]{43,}/g;

/** A text without anything that could be the link or the key of a result. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, "[id]");
}

/** An error as it is logged: name, code, message and stack, each without secrets. Anything else becomes its text. */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  const code: unknown = Reflect.get(error, "code");
  const described: Record<string, string> = { name: error.name, message: withoutSecrets(error.message) };
  if (typeof code === "string") described.code = code;
  if (error.stack !== undefined) described.stack = withoutSecrets(error.stack);
  return described;
}

function inWords(line: string): string {
  const { msg, level: _level, time: _time, error, ...rest }: Record<string, unknown> = JSON.parse(line);
  const details = Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`);
  const cause = typeof error === "object" && error !== null ? Object.values(error).at(-1) : undefined;
  const text = [msg, ...details].filter((part) => part !== undefined && part !== "").join("  ");
  return `${text}${cause === undefined ? "" : `\n${String(cause)}`}\n`;
}

/**
 * A logger that writes lines of JSON, or text for a person at a terminal. Lines gather for up to a second, or 4 kB:
 * a line for each request must not cost a system call each.
 */
export function createLog({ level, format }: LogOptions, output: LogOutput = logOutput(1)): Log {
  const write = format === "json" ? output.write : (line: string) => output.write(inWords(line));
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString().slice(0, 13)}Z"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return Object.assign(pino(options, { ...output, write }), { flushNow: output.flushNow });
}

const shared: typeof globalThis & { tensorOrTorchLog?: Log } = globalThis;

/** The log of this process, as configured. On globalThis: Next loads routes as separate instances of this module. */
export function processLog(): Log {
  const format = env.LOG_FORMAT ?? (process.stdout.isTTY ? "text" : "json");
  shared.tensorOrTorchLog ??= createLog({ level: env.LOG_LEVEL, format });
  return shared.tensorOrTorchLog;
}

/** Tells the operator why something failed on our side; whoever asked is told nothing of what went on inside. */
export function reportFailure(error: unknown): void {
  processLog().error({ error: describeError(error) }, "failed");
}

/**
 * Lets what Next and libraries print, and warnings of this process, go through the log, without secrets. The parts of
 * one call are one line.
 */
export function sendConsoleTo(log: Logger): void {
  for (const [name, level] of Object.entries({ error: "error", warn: "warn", info: "info", log: "info" } as const)) {
    const print = (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error);
      const text = parts
        .filter((part) => part !== error)
        .map(String)
        .join(" ");
      log[level](error === undefined ? {} : { error: describeError(error) }, withoutSecrets(text.trim()));
    };
    Reflect.set(console, name, print);
  }
  process
    .removeAllListeners("warning")
    .on("warning", (warning) => log.warn({ error: describeError(warning) }, "warning"));
}
