/*
 * A decision record as MADR 4.0 Markdown (https://adr.github.io/madr/). The sentences come from the caller, already put
 * into words; this file knows the shape of a record and how text is kept from being read as markup.
 */

export type Driver = { name: string; what: string; importance: string | null };
export type OptionView = { name: string; fit: string; good: string[]; bad: string[]; firstSteps: Link[] };
export type Link = { text: string; url: string };
export type EvidenceEntry = { claim: string; sourceTitle: string; sourceUrl: string | null; asOf: string };

export type DecisionRecord = {
  title: string;
  status: "proposed";
  decidedOn: string;
  decisionMakers: string[];
  /** Paragraphs. */
  context: string[];
  /** What was answered, in the order asked; null where the reader may not see it. */
  answers: { question: string; answer: string }[] | null;
  drivers: Driver[];
  options: OptionView[];
  /** The option chosen; null when it is too close to call or neither fits. */
  chosen: string | null;
  /** Why, how sure, and what rests on it: one sentence each. */
  because: string[];
  /** What would turn the decision; empty where the reader may not see it. */
  flips: string[];
  risks: string[];
  consequences: { good: string[]; bad: string[] };
  confirmation: string[];
  evidence: EvidenceEntry[];
  links: Link[];
};

/** The record as Markdown, ending in a line break. Text from people or documents is escaped. */
export function toMadr(record: DecisionRecord): string {
  const blocks = [
    frontMatter(record),
    `# ${escapeMarkdown(record.title)}`,
    "## Context and Problem Statement",
    ...record.context.map(escapeMarkdown),
    ...answersTable(record.answers),
    "## Decision Drivers",
    bullets(record.drivers.map(driverLine)),
    "## Considered Options",
    bullets(record.options.map(({ name }) => escapeMarkdown(name))),
    "## Decision Outcome",
    outcomeLine(record),
    bullets(record.because.slice(1).map(escapeMarkdown)),
    ...section("### What would turn it", record.flips),
    ...section("### Risks", record.risks),
    "### Consequences",
    bullets([
      ...record.consequences.good.map((text) => `Good, because ${escapeMarkdown(text)}`),
      ...record.consequences.bad.map((text) => `Bad, because ${escapeMarkdown(text)}`),
    ]),
    "### Confirmation",
    ...record.confirmation.map(escapeMarkdown),
    "## Pros and Cons of the Options",
    ...record.options.flatMap(optionBlocks),
    "## More Information",
    "Evidence behind the reasons above, with the latest day each claim can mean:",
    bullets(record.evidence.map(evidenceLine)),
    bullets(record.links.map(link)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function frontMatter({ status, decidedOn, decisionMakers }: DecisionRecord): string {
  const makers = decisionMakers.length === 0 ? [] : [`decision-makers: ${JSON.stringify(decisionMakers)}`];
  return ["---", `status: ${status}`, `date: ${decidedOn}`, ...makers, "---"].join("\n");
}

function answersTable(answers: DecisionRecord["answers"]): string[] {
  if (answers === null || answers.length === 0) return [];
  const rows = answers.map(({ question, answer }) => `| ${cell(question)} | ${cell(answer)} |`);
  return [["| Question | Answer |", "| --- | --- |", ...rows].join("\n")];
}

function driverLine({ name, what, importance }: Driver): string {
  const suffix = importance === null ? "" : ` (${escapeMarkdown(importance)})`;
  return `${escapeMarkdown(name)}${suffix}: ${escapeMarkdown(what)}`;
}

function outcomeLine({ chosen, because }: DecisionRecord): string {
  const reason = escapeMarkdown(because[0] ?? "");
  return chosen === null
    ? `Chosen option: none yet. ${reason}`
    : `Chosen option: "${escapeMarkdown(chosen)}". ${reason}`;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, bullets(lines.map(escapeMarkdown))];
}

function optionBlocks({ name, fit, good, bad, firstSteps }: OptionView): string[] {
  const lines = [
    ...good.map((text) => `Good, because ${escapeMarkdown(text)}`),
    ...bad.map((text) => `Bad, because ${escapeMarkdown(text)}`),
  ];
  const steps = firstSteps.length === 0 ? "" : `First steps: ${firstSteps.map(link).join(", ")}`;
  return [`### ${escapeMarkdown(name)}`, escapeMarkdown(fit), bullets(lines), steps];
}

function evidenceLine({ claim, sourceTitle, sourceUrl, asOf }: EvidenceEntry): string {
  const source = sourceUrl === null ? escapeMarkdown(sourceTitle) : link({ text: sourceTitle, url: sourceUrl });
  return `${escapeMarkdown(claim)} (${source}, ${asOf})`;
}

function link({ text, url }: Link): string {
  return `[${escapeMarkdown(text)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

function bullets(lines: string[]): string {
  return lines.map((line) => `* ${line}`).join("\n");
}

function cell(text: string): string {
  return escapeMarkdown(text).replaceAll("|", "\\|");
}

/** One line of text in which nothing is markup: CommonMark's ASCII punctuation that can begin markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>&]/g, (mark) => `\\${mark}`)
    .replace(/^([#+\-~]|=+$)/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
