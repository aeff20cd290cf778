import { tablesUnder } from "#lib/export/stats.ts";
import type { ChoiceQuestion, CriteriaSet } from "#lib/model/criteria-set.ts";
import type { StatsFilter } from "#lib/model/stats-filters.ts";
import { byCriteriaSet, leaningToVerdict, overTime } from "./change-figures.ts";
import { essentials, splitters } from "./priority-figures.ts";
import { answersFigure, notSureRates, verdictsByAnswer } from "./question-figures.ts";
import { choiceShare, supportShare } from "./share-figures.ts";
import type { Released, StatsFigure } from "./stats-figure.ts";

/** Shown one below the other; every other question is one choice away. */
const PROMINENT = ["role", "field", "goal", "deploy", "hardware", "experience", "codebase"];

export function choiceQuestions(set: CriteriaSet): ChoiceQuestion[] {
  return set.questions.filter((question) => question.kind !== "tiers");
}

/** The release as seen under a filter: the tables of that answer under their plain names. */
export function underFilter(released: Released, filter: StatsFilter | null): Released {
  return filter ? { ...released, tables: tablesUnder(released.tables, filter) } : released;
}

/** The figures of the page in its order, under a filter or not; those that have nothing to say under it are left out. */
export function pageFigures(released: Released, set: CriteriaSet, filter: StatsFilter | null): StatsFigure[] {
  const seen = underFilter(released, filter);
  const questions = choiceQuestions(set);
  const leaning = questions.find(({ id }) => id === "leaning");
  const prominent = questions.filter(({ id }) => PROMINENT.includes(id) && id !== filter?.question);
  return [
    choiceShare(seen),
    overTime(seen, "month"),
    ...(filter ? [] : [overTime(seen, "week")]),
    ...(leaning ? [leaningToVerdict(seen, leaning)] : []),
    supportShare(seen),
    ...prominent.map((question) => verdictsByAnswer(seen, question)),
    essentials(seen, set.criteria),
    splitters(seen, set.criteria),
    notSureRates(
      seen,
      questions.filter(({ id }) => id !== filter?.question),
    ),
    ...(filter ? [] : [byCriteriaSet(seen)]),
  ];
}

/** The two figures about one question: how it is answered, and where each answer leads. */
export function questionFigures(
  released: Released,
  question: ChoiceQuestion,
  filter: StatsFilter | null,
): StatsFigure[] {
  const seen = underFilter(released, filter);
  return [answersFigure(seen, question), { ...verdictsByAnswer(seen, question), id: `verdicts-${question.id}` }];
}

/** The figure of that id, on the page or about any question; undefined when there is none. */
export function findFigure(
  released: Released,
  set: CriteriaSet,
  filter: StatsFilter | null,
  id: string,
): StatsFigure | undefined {
  const others = choiceQuestions(set).filter((question) => question.id !== filter?.question);
  return [
    ...pageFigures(released, set, filter),
    ...others.flatMap((question) => questionFigures(released, question, filter)),
  ].find((figure) => figure.id === id);
}
