import { score } from "#lib/model/score.ts";
import { readAnswersFile } from "./decide/answers-file.ts";
import { readDecideArguments, USAGE } from "./decide/arguments.ts";
import { BadInput } from "./decide/bad-input.ts";
import { chooseCriteria } from "./decide/criteria.ts";
import { interview } from "./decide/interview.ts";
import { verdictReport } from "./decide/report.ts";

/*
 * npm run decide -- --answers file.json [--criteria version] [--format text|json|madr]
 * Scores answers with lib/model and the YAML criteria alone: no server, no database. Exit codes are in USAGE.
 */

async function decide(): Promise<number> {
  const options = readDecideArguments(process.argv.slice(2));
  if (options.isHelp) {
    console.log(USAGE);
    return 0;
  }
  const file = options.answersFile === null ? null : await readAnswersFile(options.answersFile);
  const set = await chooseCriteria(options.criteria ?? file?.criteria ?? null);
  const answers = options.isInteractive ? await interview(set) : file?.answersFor(set);
  if (answers === undefined) throw new BadInput(USAGE);
  const outcome = score(set, answers);
  console.log(verdictReport({ set, answers, outcome, format: options.format }));
  const isStoredElsewhere = file?.criteria === set.version && file.differsFrom(outcome);
  if (isStoredElsewhere) {
    console.error("The outcome in the file is another than the one computed here.");
    return 5;
  }
  return outcome.verdict === "close" ? 3 : outcome.verdict === "neither" ? 4 : 0;
}

try {
  process.exitCode = await decide();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
