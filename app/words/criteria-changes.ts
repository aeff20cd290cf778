import type { RatingChange } from "#lib/model/criteria-diff.ts";
import { count, list } from "./numbers.ts";

const FIELDS: Readonly<Record<string, string>> = {
  about: "the description",
  appliesWhen: "when it counts",
  askedWhen: "when it is asked",
  asOf: "the date",
  combine: "how several answers combine",
  frameworks: "the descriptions of the frameworks",
  label: "the name",
  name: "the name",
  notSure: "whether “Not sure” is offered",
  publishedOn: "the day of publication",
  scale: "the ends of the scale",
  scored: "whether it is scored",
  share: "the share of its criterion",
  short: "the short name",
  sourceTitle: "the source",
  sourceUrl: "the address of the source",
  staleAfterMonths: "when evidence counts as stale",
  staleWidening: "how far stale evidence widens a rating",
  terms: "the explanations of terms",
  title: "the title",
  undated: "whether the source is dated",
  updatePolicy: "the update policy",
  what: "what is weighed",
  when: "when it counts",
  why: "why it is asked",
};

/** Members of a document as a reader knows them: "the title, the options and when it is asked". */
export function fieldsInWords(fields: readonly string[]): string {
  return list(fields.map((field) => FIELDS[field] ?? `the ${field}`));
}

function numbersInWords({ before, after, shift }: RatingChange): string {
  const [old, now] = [before.rating, after.rating];
  const widths = [old.high - old.low, now.high - now.low] as const;
  const interval = `${now.low} to ${now.high}, before ${old.low} to ${old.high}`;
  const surer =
    widths[1] === widths[0] ? "" : widths[1] < widths[0] ? ", surer than before" : ", less sure than before";
  if (shift === 0) return `stays at ${now.best}${surer} (${interval})`;
  return `${shift > 0 ? "rises" : "falls"} by ${count(Math.abs(shift), "point")} from ${old.best} to ${now.best}${surer} (${interval})`;
}

function evidenceInWords({ before, after }: RatingChange): string {
  const gained = after.rating.evidence.filter((id) => !before.rating.evidence.includes(id)).length;
  const lost = before.rating.evidence.filter((id) => !after.rating.evidence.includes(id)).length;
  const parts = [gained > 0 ? `${count(gained, "source")} more` : "", lost > 0 ? `${count(lost, "source")} fewer` : ""];
  return `it rests on ${list(parts.filter(Boolean))}`;
}

/** What changed in a rating that both sets hold: "rises by 5 points from 60 to 65 (…); the reason is new". */
export function ratingChangeInWords(change: RatingChange): string {
  const said = {
    numbers: () => numbersInWords(change),
    reason: () => "the reason is new",
    evidence: () => evidenceInWords(change),
  };
  return change.parts.map((part) => said[part]()).join("; ");
}

type Changes = { added: readonly unknown[]; removed: readonly unknown[]; changed: readonly unknown[] };

/** "3 added, 1 removed, 2 changed" or "none changed". */
export function changesInWords(changes: Changes): string {
  const parts = [
    changes.added.length > 0 ? `${changes.added.length} added` : "",
    changes.removed.length > 0 ? `${changes.removed.length} removed` : "",
    changes.changed.length > 0 ? `${changes.changed.length} changed` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : "none changed";
}
