import { NOT_SURE } from "#lib/model/answers.ts";
import type { ChoiceQuestion } from "#lib/model/criteria-set.ts";
import { entryOf, type Group, rowOf, sizeOf, sumOf } from "./released-groups.ts";
import { byShare, largestFirst } from "./share-figures.ts";
import { shareText } from "./share-text.ts";
import { type SplitRow, splitEntries } from "./split-entries.ts";
import { splitFinding } from "./split-finding.ts";
import { NOT_ENOUGH, type Released, type StatsFigure } from "./stats-figure.ts";

const MULTIPLE = "People could give several answers, so one result can count in several rows.";

export function rowsOf(question: ChoiceQuestion): SplitRow[] {
  const options = question.options.map(({ id, label }) => ({ key: id, label }));
  return question.notSure ? [...options, { key: NOT_SURE, label: "Not sure" }] : options;
}

/** Everyone who answered, with "not sure" or anything else. */
function answered(released: Released, question: ChoiceQuestion): Group {
  const table = `question/${question.id}`;
  const rows = question.kind === "multiple" ? ["*", NOT_SURE] : rowsOf(question).map(({ key }) => key);
  return sumOf(rows.map((row) => rowOf(released, table, row)));
}

function without(all: Group, part: Group): Group {
  return { total: all.total - part.total, draws: all.draws };
}

/** How people answered one question. */
export function answersFigure(released: Released, question: ChoiceQuestion): StatsFigure {
  const table = `question/${question.id}`;
  const all = answered(released, question);
  const entries = rowsOf(question).map(({ key, label }) => {
    const part = rowOf(released, table, key);
    return entryOf({ row: key, rowLabel: label, series: "all", seriesLabel: "All results" }, part, without(all, part));
  });
  const first = largestFirst(entries)[0];
  const finding = first ? `${shareText(first)} answered “${first.rowLabel}”, the most frequent answer.` : NOT_ENOUGH;
  const note = question.kind === "multiple" ? MULTIPLE : null;
  const title = `Answers to: ${question.title}`;
  return { id: `answers-${question.id}`, title, finding, form: "bars", n: sizeOf(all), note, table, entries };
}

/** The verdicts of those who gave each answer to one question. */
export function verdictsByAnswer(released: Released, question: ChoiceQuestion): StatsFigure {
  const table = `question/${question.id}`;
  const entries = splitEntries(released, table, rowsOf(question));
  return {
    id: `by-${question.id}`,
    title: `Verdicts by: ${question.short}`,
    finding: splitFinding(entries),
    form: "stacked",
    n: sizeOf(answered(released, question)),
    note: question.kind === "multiple" ? MULTIPLE : null,
    table,
    entries,
  };
}

/** How often people answered "not sure", per question: a sign of how well the question is asked. */
export function notSureRates(released: Released, questions: readonly ChoiceQuestion[]): StatsFigure {
  const asked = questions.filter(({ notSure }) => notSure);
  const entries = asked.map((question) => {
    const part = rowOf(released, `question/${question.id}`, NOT_SURE);
    const names = { row: question.id, rowLabel: question.short, series: NOT_SURE, seriesLabel: "Not sure" };
    return entryOf(names, part, without(answered(released, question), part));
  });
  const first = largestFirst(entries)[0];
  entries.sort(byShare);
  const finding = first
    ? `“${first.rowLabel}” leaves most people unsure: ${shareText(first)} of those who answered.`
    : "No question leaves enough people unsure to show how many.";
  const sizes = asked.flatMap((question) => sizeOf(answered(released, question)) ?? []);
  const n = sizes.length > 0 ? Math.max(...sizes) : null;
  const title = "How often people are not sure";
  const note = "n is that of the question most answered; a question that is often answered “not sure” is badly asked.";
  return {
    id: "not-sure",
    title,
    finding: n === null ? NOT_ENOUGH : finding,
    form: "bars",
    n,
    note,
    table: "not-sure",
    entries,
  };
}
