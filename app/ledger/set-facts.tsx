import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { SummaryList } from "../ui/summary-list.tsx";
import { count, day, percent } from "../words/numbers.ts";
import styles from "./set-facts.module.css";

/** Who made a set, why, with whose money, how old it is and how it is kept up; and how to check the download. */
export function SetFacts({ set, sha256 }: { set: CriteriaSet; sha256: string }) {
  const { thresholds } = set;
  return (
    <SummaryList
      rows={[
        { key: "date", term: "Published", detail: day(set.publishedOn) },
        { key: "agenda", term: "Agenda", detail: set.agenda },
        { key: "funding", term: "Funding", detail: set.funding },
        { key: "authors", term: "Authors", detail: set.authors },
        { key: "stance", term: "Their stance", detail: set.stance },
        { key: "update", term: "Updates", detail: set.updatePolicy },
        {
          key: "stale",
          term: "Stale evidence",
          detail: `Evidence older than ${count(set.staleAfterMonths, "month")} on the day of publication. A rating that rests on nothing newer widens by ${count(set.staleWidening, "point")} on both sides.`,
        },
        {
          key: "thresholds",
          term: "Thresholds",
          detail: `A lead needs at least ${count(thresholds.minimumMargin, "point")}. It is called clear from ${percent(thresholds.clearSupport)} of the weightings and ${count(thresholds.clearMinAnswered, "answered question")}, leaning from ${percent(thresholds.leaningSupport)}.`,
        },
        {
          key: "download",
          term: "Download",
          detail: (
            <>
              <a href={`/criteria/${set.version}/set.yaml`}>YAML</a>,{" "}
              <a href={`/criteria/${set.version}/set.json`}>JSON</a>. SHA-256 of the JSON:{" "}
              <code className={styles.hash}>{sha256}</code>
            </>
          ),
        },
      ]}
    />
  );
}
