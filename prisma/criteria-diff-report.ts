import { changesInWords, fieldsInWords, ratingChangeInWords } from "#app/words/criteria-changes.ts";
import { verdictLabel } from "#app/words/verdict.ts";
import { diffCriteriaSets } from "#lib/model/criteria-diff.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Outcome } from "#lib/model/outcome.ts";
import { dropStaleAnswers } from "#lib/model/questions.ts";
import type { RatingItem } from "#lib/model/rating-items.ts";
import { score } from "#lib/model/score.ts";
import type { Persona } from "./personas.ts";

/** What changed from one set to another and whose outcome moves, as lines of plain text. */
export function criteriaDiffReport(from: CriteriaSet, to: CriteriaSet, personas: readonly Persona[]): string[] {
  return [
    `From ${from.version} to ${to.version}`,
    "",
    ...changeLines(from, to),
    "",
    ...personaLines(from, to, personas),
  ];
}

function changeLines(from: CriteriaSet, to: CriteriaSet): string[] {
  const diff = diffCriteriaSets(from, to);
  const place = (set: CriteriaSet, { criterion, aspect, facet, framework }: RatingItem) =>
    `${criterion.id}/${aspect.id}/${facet.id} ${set.frameworks[framework].name}`;
  const rating = (sign: string, set: CriteriaSet, item: RatingItem) =>
    `  ${sign} ${place(set, item)}: ${item.rating.best} (${item.rating.low} to ${item.rating.high}). ${item.rating.reason}`;
  const lists = (["questions", "criteria", "aspects", "facets", "dealbreakers", "advice", "evidence"] as const).flatMap(
    (list) => [
      `${list}: ${changesInWords(diff[list])}`,
      ...diff[list].added.map(({ id }) => `  + ${id}`),
      ...diff[list].removed.map(({ id }) => `  - ${id}`),
      ...diff[list].changed.map(({ after, fields }) => `  ~ ${after.id}: ${fieldsInWords(fields)}`),
    ],
  );
  return [
    diff.document.length > 0 ? `document: ${fieldsInWords(diff.document)}` : "document: unchanged",
    ...lists,
    `ratings: ${changesInWords(diff.ratings)}, ${diff.ratings.same} the same`,
    ...diff.ratings.changed.flatMap((change) => [
      `  ~ ${place(to, change.after)} ${ratingChangeInWords(change)}`,
      ...(change.parts.includes("reason")
        ? [`      before: ${change.before.rating.reason}`, `      now:    ${change.after.rating.reason}`]
        : []),
    ]),
    ...diff.ratings.added.map((item) => rating("+", to, item)),
    ...diff.ratings.removed.map((item) => rating("-", from, item)),
  ];
}

/** The outcome of a persona under a set: answers that the set does not know are left out. */
function outcomeOf(set: CriteriaSet, { answers }: Persona): { outcome: Outcome; dropped: string[] } {
  const known = dropStaleAnswers(set, answers);
  return { outcome: score(set, known.answers), dropped: known.dropped };
}

function inWords(set: CriteriaSet, outcome: Outcome): string {
  const { verdict, fit } = outcome;
  const name = verdict === "tensorflow" || verdict === "pytorch" ? `${set.frameworks[verdict].name}, ` : "";
  return `${name}${verdictLabel(outcome).toLowerCase()} (TensorFlow ${Math.round(fit.tensorflow)}, PyTorch ${Math.round(fit.pytorch)})`;
}

function personaLines(from: CriteriaSet, to: CriteriaSet, personas: readonly Persona[]): string[] {
  const lines = personas.map((persona) => {
    const [before, after] = [outcomeOf(from, persona), outcomeOf(to, persona)];
    const moved =
      before.outcome.verdict !== after.outcome.verdict || before.outcome.strength !== after.outcome.strength;
    const unread = [...new Set([...before.dropped, ...after.dropped])];
    const note = unread.length > 0 ? `\n      not read by both: ${unread.join(", ")}` : "";
    const said = moved
      ? `${inWords(from, before.outcome)} -> ${inWords(to, after.outcome)}`
      : `stays ${inWords(to, after.outcome)}, before ${Math.round(before.outcome.fit.tensorflow)} and ${Math.round(before.outcome.fit.pytorch)}`;
    return { moved, text: `  ${moved ? "!" : " "} ${persona.who}: ${said}${note}` };
  });
  const movedCount = lines.filter(({ moved }) => moved).length;
  return [`outcomes: ${movedCount} of ${lines.length} personas move`, ...lines.map(({ text }) => text)];
}
