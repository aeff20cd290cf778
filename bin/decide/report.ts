import { apiOutcome } from "#app/api/api-outcome.ts";
import { decisionRecord } from "#app/words/decision-record.ts";
import type { Voice } from "#app/words/speaker.ts";
import { type DecisionRecord, toMadr } from "#lib/export/decision-record.ts";
import type { Answers } from "#lib/model/answers.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { frameworkOrder } from "#lib/model/framework-order.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import type { Format } from "./arguments.ts";

type Scored = { set: CriteriaSet; answers: Answers; outcome: Outcome };

/** The verdict in the format asked for, without a line break at the end. */
export function verdictReport({ format, ...scored }: Scored & { format: Format }): string {
  if (format === "json") return JSON.stringify(apiOutcome(scored.outcome), null, 2);
  if (format === "madr") return toMadr(recordOf(scored, "reader")).trimEnd();
  return plainReport(recordOf(scored, "owner"), scored);
}

function recordOf({ set, answers, outcome }: Scored, voice: Voice): DecisionRecord {
  const decidedOn = new Date().toISOString().slice(0, 10);
  // No submission, so no key: the coin falls by the answers.
  const [firstFramework] = frameworkOrder(JSON.stringify(answers));
  return decisionRecord({ set, outcome, answers, decidedOn, firstFramework, voice });
}

function plainReport(record: DecisionRecord, { set, outcome }: Scored): string {
  const scores = outcome.contributions.map(({ criterion, weight, tensorflow, pytorch }) => {
    const name = set.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
    const figures = [tensorflow.best, pytorch.best, weight * 100].map((value) =>
      String(Math.round(value)).padStart(10),
    );
    return `  ${name.padEnd(32)}${figures.join("")} %`;
  });
  const header = `  ${"Criterion".padEnd(32)}${["TensorFlow", "PyTorch", "weight"].map((name) => name.padStart(10)).join("")}`;
  const [verdict = "", ...because] = record.because;
  return [
    verdict,
    "",
    ...because.map(item),
    ...listed("Risks", record.risks),
    ...listed("What would turn it", record.flips),
    "",
    header,
    ...scores,
    "",
    `Criteria set ${set.version}. ${record.confirmation.join(" ")}`,
  ].join("\n");
}

function listed(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map(item)];
}

function item(text: string): string {
  return `  - ${text}`;
}
