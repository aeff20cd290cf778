import type { z } from "zod";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/**
 * Says in plain words, with the offending value, what a document's shape lacks.
 *
 * @param document the document that was parsed, to quote from
 * @param issues what zod found; unknown keys become one problem each, at the key
 */
export function shapeProblems(document: unknown, issues: Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" is not a key that is known here` }));
    }
    return [{ path, message: `${wording(issue)}, not ${quote(valueAt(document, path))}` }];
  });
}

function wording(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(quote).join(", ")}`;
    case "too_small":
      return `must ${issue.origin === "string" ? "not be empty" : `${counted(issue.origin)} ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`}`;
    case "too_big":
      return `must ${counted(issue.origin)} ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
    case "invalid_union":
      return `must have a "${issue.discriminator}" that is known`;
    case "invalid_key":
      return `must have keys that are ids (${issue.issues.map(({ message }) => message).join("; ")})`;
    case "invalid_format":
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const formats: Record<string, string | undefined> = {
  date: "must be a date that exists, as YYYY-MM-DD",
  url: "must be a web address",
};

const counted = (origin: string) => (origin === "array" ? "have" : "be");

const names: Record<string, string | undefined> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};
const article = (expected: string) => names[expected] ?? expected;

function valueAt(document: unknown, path: Problem["path"]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

function quote(value: unknown): string {
  if (value === undefined) return "absent";
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
