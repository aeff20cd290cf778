import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";
import { count, exactPercent, exactPoints } from "../words/numbers.ts";

/** The rules of the set in use, read from the database. */
export function Thresholds({ set }: { set: CriteriaSet }) {
  const { clearMinAnswered, clearSupport, leaningSupport, minimumMargin } = set.thresholds;
  const rows = [
    {
      key: "clear",
      verdict: "Clear",
      rule: `A margin of at least ${exactPoints(minimumMargin)}, support of at least ${exactPercent(clearSupport)}, at least ${count(clearMinAnswered, "scored question")} answered, and a margin larger than the plausible combined error. Or the other framework is ruled out.`,
    },
    {
      key: "leaning",
      verdict: "Leaning",
      rule: `A margin of at least ${exactPoints(minimumMargin)} and support of at least ${exactPercent(leaningSupport)}.`,
    },
    { key: "close", verdict: "Too close to call", rule: "Everything else." },
    { key: "neither", verdict: "Neither", rule: "Both frameworks fail a hard requirement." },
  ];
  return (
    <Section
      id="thresholds"
      title="When it is clear, leaning or too close"
      intro={<p>The thresholds belong to the criteria set. These are those of {set.title}, the one in use.</p>}
    >
      <DataTable
        caption="What each verdict takes"
        columns={[
          { key: "verdict", label: "Verdict" },
          { key: "rule", label: "What it takes" },
        ]}
        rows={rows.map(({ key, verdict, rule }) => ({
          key,
          cells: [
            <span key="verdict" className="unbroken">
              {verdict}
            </span>,
            rule,
          ],
        }))}
      />
      <p>
        Evidence older than {count(set.staleAfterMonths, "month")} when the set was published widens a rating by{" "}
        {exactPoints(set.staleWidening)} on both sides.
      </p>
    </Section>
  );
}
