import type { CriteriaSet, Evidence } from "#lib/model/criteria-set.ts";
import { evidenceUsage } from "#lib/model/evidence-usage.ts";
import { DataTable } from "../ui/data-table.tsx";
import { month } from "../words/numbers.ts";
import { evidenceHref } from "./addresses.ts";
import { StaleMark } from "./evidence-mention.tsx";

/** Pieces of evidence as rows: the claim leading to its page, about whom, when, how trusted, how often used. */
export function EvidenceTable({
  set,
  caption,
  evidence,
}: {
  set: CriteriaSet;
  caption: string;
  evidence: readonly Evidence[];
}) {
  const usage = evidenceUsage(set);
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "claim", label: "Claim", isSentences: true },
        { key: "about", label: "About" },
        { key: "date", label: "As of" },
        { key: "confidence", label: "Confidence" },
        { key: "used", label: "Used", isNumber: true },
      ]}
      rows={evidence.map((entry) => ({
        key: entry.id,
        cells: [
          <a key="claim" href={evidenceHref(set.version, entry.id)}>
            {entry.claim}
          </a>,
          entry.framework === "both" ? "both" : set.frameworks[entry.framework].name,
          <>
            {month(entry.asOf)} <StaleMark set={set} evidence={entry} />
          </>,
          entry.confidence,
          usage.get(entry.id)?.length ?? 0,
        ],
      }))}
    />
  );
}
