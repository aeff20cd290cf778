import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { Prose, Section } from "../ui/section.tsx";
import { count, day } from "../words/numbers.ts";

/** How old what we know is, from the set in use. */
export function Freshness({ set }: { set: CriteriaSet }) {
  const newest = set.evidence
    .map((entry) => entry.asOf)
    .sort()
    .at(-1);
  return (
    <Section id="evidence" title="How fresh the evidence is">
      <Prose>
        <p>
          {set.title} was published on <time dateTime={set.publishedOn}>{day(set.publishedOn)}</time>. It rests on{" "}
          {count(set.evidence.length, "claim")}, each with its source and date
          {newest ? (
            <>
              ; the newest is of <time dateTime={newest}>{day(newest)}</time>
            </>
          ) : null}
          . Ratings whose evidence is older than {count(set.staleAfterMonths, "month")} get a wider range.
        </p>
        <p>
          A published set never changes, so a result stays what it was.{" "}
          <a href="/criteria">See every rating and source</a>
        </p>
      </Prose>
    </Section>
  );
}
