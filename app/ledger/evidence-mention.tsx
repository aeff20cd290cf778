import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { ageInMonths, isStale } from "#lib/model/evidence-age.ts";
import { ageInWords } from "../words/age.ts";
import { month } from "../words/numbers.ts";
import { evidenceHref } from "./addresses.ts";
import styles from "./evidence-mention.module.css";

/** "stale: 2 years 3 months old", for evidence that was too old when the set was published. */
export function StaleMark({ set, evidence }: { set: CriteriaSet; evidence: Evidence }) {
  if (!isStale(set, evidence)) return null;
  return <strong className={styles.stale}>stale: {ageInWords(ageInMonths(set, evidence))} old</strong>;
}

/** One piece of evidence in passing: its source, month and confidence, leading to its own page. */
export function EvidenceMention({ set, evidence }: { set: CriteriaSet; evidence: Evidence }) {
  return (
    <>
      <a href={evidenceHref(set.version, evidence.id)}>{evidence.sourceTitle}</a>,{" "}
      {evidence.undated ? "undated, by " : ""}
      {month(evidence.asOf)}, {evidence.confidence} confidence <StaleMark set={set} evidence={evidence} />
    </>
  );
}
