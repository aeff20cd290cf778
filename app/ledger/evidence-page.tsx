import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { ageInMonths, isStale } from "#lib/model/evidence-age.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { ageInWords } from "../words/age.ts";
import { day } from "../words/numbers.ts";
import { evidenceHref, evidenceListHref } from "./addresses.ts";
import { EvidenceUses } from "./evidence-uses.tsx";
import { Trail } from "./trail.tsx";

const CONFIDENCE = {
  high: "High",
  medium: "Medium",
  low: "Low: old, indirect, or said by somebody with an interest",
};

/** One piece of evidence: the claim, where it comes from, how old and how trusted it is, and all that rests on it. */
export function EvidencePage({ set, evidence }: { set: CriteriaSet; evidence: Evidence }) {
  const { sourceUrl, sourceTitle, framework } = evidence;
  const age = ageInWords(ageInMonths(set, evidence));
  const rows = [
    {
      key: "source",
      term: "Source",
      detail: sourceUrl ? (
        <a href={sourceUrl} rel="noreferrer">
          {sourceTitle}
        </a>
      ) : (
        `${sourceTitle} (no public address)`
      ),
    },
    {
      key: "date",
      term: "As of",
      detail: `${day(evidence.asOf)}${evidence.undated ? ", at the latest: the source carries no date" : ""}. ${age} old when the set was published${isStale(set, evidence) ? ": stale" : ""}.`,
    },
    { key: "confidence", term: "Confidence", detail: CONFIDENCE[evidence.confidence] },
    {
      key: "about",
      term: "About",
      detail: framework === "both" ? "Both frameworks" : set.frameworks[framework].name,
    },
    { key: "topic", term: "Topic", detail: evidence.topic },
    { key: "set", term: "Criteria set", detail: <a href={evidenceListHref(set.version)}>{set.version}</a> },
  ];
  const trail = [
    { name: "Evidence", path: evidenceListHref(set.version) },
    { name: evidence.id, path: evidenceHref(set.version, evidence.id) },
  ];
  return (
    <>
      <PageHeading above={<Trail version={set.version} below={trail} />} title={evidence.claim} />
      <SummaryList rows={rows} />
      <Section id="used" title="Where it is used">
        <EvidenceUses set={set} evidence={evidence} />
      </Section>
    </>
  );
}
