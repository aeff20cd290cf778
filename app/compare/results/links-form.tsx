import { TEAM_LIMIT } from "#lib/model/team.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FieldError } from "../../ui/field-error.tsx";
import { Section } from "../../ui/section.tsx";
import { linkRemarks } from "./comparison-notices.tsx";
import styles from "./links-form.module.css";
import type { PastedLinks } from "./permalinks.ts";

const FIELD = "links";

/** Where links are pasted. A plain form: the comparison has an address that can be kept and passed on. */
export function LinksForm({
  pasted,
  missing,
  isRefused,
}: {
  pasted: PastedLinks;
  missing: number;
  isRefused: boolean;
}) {
  const { ids, unreadable } = pasted;
  const message = isRefused ? "Enter the links of at least two results that are still there." : undefined;
  return (
    <Section id="form" title={ids.length > 1 ? "Compare others" : "Which results?"}>
      {message ? <ErrorSummary problems={[{ href: `#${FIELD}`, message }]} hasFocus /> : null}
      <form action="/compare/results" method="get" className={styles.form}>
        <FieldError id={`${FIELD}-error`} message={message} />
        {isRefused ? linkRemarks(pasted, missing).map((remark) => <p key={remark}>{remark}</p>) : null}
        <label htmlFor={FIELD}>Links of results, one per line</label>
        <p id={`${FIELD}-hint`} className={styles.hint}>
          From two to {TEAM_LIMIT}. Where answers are private, verdicts and scores are compared and nothing else.
        </p>
        <textarea
          id={FIELD}
          name="r"
          rows={4}
          required
          spellCheck={false}
          defaultValue={[...ids.map((id) => `/r/${id}`), ...unreadable].join("\n")}
          aria-describedby={`${FIELD}-hint${message ? ` ${FIELD}-error` : ""}`}
          aria-invalid={message ? true : undefined}
        />
        <Button type="submit">Compare</Button>
      </form>
      <p>
        To answer apart from one another and see all results at once, <a href="/team/new">decide as a team</a>.
      </p>
    </Section>
  );
}
