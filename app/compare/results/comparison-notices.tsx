import { TEAM_LIMIT } from "#lib/model/team.ts";
import { Notice } from "../../ui/notice.tsx";
import { count, list } from "../../words/numbers.ts";
import styles from "./comparison-notices.module.css";
import type { PastedLinks } from "./permalinks.ts";
import type { ComparisonView } from "./view.ts";

/** What of the links given is not compared, and why; nothing is left out in silence. */
export function ComparisonNotices({ view, pasted }: { view: ComparisonView; pasted: PastedLinks }) {
  const { results, sets, missing } = view;
  const hidden = results.filter(({ isPrivate }) => isPrivate);
  const remarks = [
    ...linkRemarks(pasted, missing),
    ...(sets.length > 1
      ? [
          `These results follow different criteria: ${list(sets.map(({ title }) => `“${title}”`))}. Other questions and ratings cannot be averaged, so only those under the same criteria are put together. To compare all, open each result on today’s evidence.`,
        ]
      : []),
    ...(hidden.length > 0
      ? [
          `The answers behind ${list(hidden.map(({ label }) => label))} are private. Their verdicts and scores are compared; their priorities and answers are not, nor anything that would give them away. Their owners can show them.`,
        ]
      : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <div className={styles.notices}>
      <Notice title={view.groups.length === 0 ? "Only verdicts and scores can be compared here" : "What is left out"}>
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** What was wrong with the links themselves. One that was never there reads as one that is gone. */
export function linkRemarks({ ids, unreadable, repeated }: PastedLinks, missing: number): string[] {
  const remarks: string[] = [];
  if (missing > 0) {
    remarks.push(
      `${count(missing, "link leads", "links lead")} nowhere. The result may have expired, been deleted, or wait for its team to reveal; or the link is not complete.`,
    );
  }
  if (unreadable.length > 0) {
    remarks.push(
      `${count(unreadable.length, "entry is", "entries are")} no link to a result. Such a link ends in /r/ and 43 characters.`,
    );
  }
  if (repeated > 0) remarks.push(`${count(repeated, "link came", "links came")} twice and counts once.`);
  if (ids.length > TEAM_LIMIT) remarks.push(`Only the first ${TEAM_LIMIT} of ${ids.length} results are compared.`);
  return remarks;
}
