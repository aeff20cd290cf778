import { parseArgs } from "node:util";
import { BadInput } from "./bad-input.ts";

export const FORMATS = ["text", "json", "madr"] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `Usage: npm run decide -- --answers <file> [--criteria <version>] [--format text|json|madr]
       npm run decide -- --interactive [--criteria <version>] [--format text|json|madr]

  --answers <file>   JSON: answers by question id, { "criteria": …, "answers": … } as the API takes it,
                     or a decision.json; "-" reads standard input
  --interactive      ask the questions here
  --criteria <v>     a version in prisma/criteria; otherwise the one the file names, or the newest
  --format <f>       text (default), json (the outcome, as POST /api/v1/score gives it) or madr (a decision record)

Exit codes: 0 one framework fits better · 3 too close to call · 4 neither fits · 2 the input cannot be used
            5 the file holds an outcome that is not the one computed · 1 something broke`;

export type DecideArguments = {
  answersFile: string | null;
  criteria: string | null;
  format: Format;
  isInteractive: boolean;
  isHelp: boolean;
};

/** Reads the command's arguments. @throws BadInput for unknown ones, or when there is nothing to score. */
export function readDecideArguments(given: string[]): DecideArguments {
  const values = parse(given);
  const format = FORMATS.find((one) => one === (values.format ?? "text"));
  if (format === undefined) throw new BadInput(`--format is one of ${FORMATS.join(", ")}, not "${values.format}".`);
  const isInteractive = values.interactive ?? false;
  const isHelp = values.help ?? false;
  if (isInteractive === (values.answers !== undefined) && !isHelp) throw new BadInput(USAGE);
  return { answersFile: values.answers ?? null, criteria: values.criteria ?? null, format, isInteractive, isHelp };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        answers: { type: "string" },
        criteria: { type: "string" },
        format: { type: "string" },
        interactive: { type: "boolean", short: "i" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
