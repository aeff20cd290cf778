import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { unusedEvidence } from "#lib/model/evidence-usage.ts";
import { type LedgerFilter, passesRating } from "#lib/model/ledger-filter.ts";
import { ratingItems } from "#lib/model/rating-items.ts";
import { JsonLd } from "../site/json-ld.tsx";
import { criteriaSetData } from "../site/structured-data.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { count } from "../words/numbers.ts";
import { diffHref, evidenceListHref, setHref } from "./addresses.ts";
import { type ContentsEntry, WithContents } from "./contents.tsx";
import { CriterionEntry } from "./criterion-entry.tsx";
import { AdviceList, Dealbreakers } from "./dealbreakers.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { FilterForm } from "./filter-form.tsx";
import { RatingsFigure } from "./ratings-figure.tsx";
import { SetFacts } from "./set-facts.tsx";
import { Trail } from "./trail.tsx";

type Ledger = { set: CriteriaSet; sha256: string; filter: LedgerFilter; previous: string | null };

/** A criteria set in full: who made it, every rating at a glance and in words, dealbreakers, advice, unused evidence. */
export function LedgerPage({ set, sha256, filter, previous }: Ledger) {
  const all = ratingItems(set);
  const shown = all.filter((item) => passesRating(set, filter, item));
  const unused = unusedEvidence(set);
  const criteria = set.criteria.filter((criterion) => shown.some((item) => item.criterion === criterion));
  return (
    <>
      <PageHeading above={<Trail version={set.version} />} title={set.title}>
        <p>{set.summary}</p>
      </PageHeading>
      <JsonLd describe={(base) => criteriaSetData(base, set)} />
      <WithContents entries={contentsOf(set, criteria)}>
        <Section id="about" title="About this set">
          <SetFacts set={set} sha256={sha256} />
          <p>
            {previous ? (
              <>
                <a href={diffHref(previous, set.version)}>What changed since {previous}</a>.{" "}
              </>
            ) : null}
            <a href={evidenceListHref(set.version)}>All {count(set.evidence.length, "piece")} of evidence</a>.
          </p>
        </Section>
        <Section id="glance" title="All ratings at a glance">
          <RatingsFigure set={set} />
        </Section>
        <Section id="ratings" title="Ratings, reasons and evidence">
          <FilterForm set={set} filter={filter} shown={shown.length} all={all.length} path={setHref(set.version)} />
          {shown.length === 0 ? <p>No rating of this set fits these choices.</p> : null}
        </Section>
        {criteria.map((criterion) => (
          <CriterionEntry key={criterion.id} set={set} criterion={criterion} items={shown} />
        ))}
        <Dealbreakers set={set} />
        <AdviceList set={set} />
        <Section
          id="unused"
          title="Unused evidence"
          intro={<p>Collected and published, though nothing in this set rests on it.</p>}
        >
          {unused.length > 0 ? (
            <EvidenceTable set={set} caption="Claims that nothing rests on" evidence={unused} />
          ) : (
            <p>None: every piece of evidence is used.</p>
          )}
        </Section>
      </WithContents>
    </>
  );
}

function contentsOf(set: CriteriaSet, criteria: CriteriaSet["criteria"]): ContentsEntry[] {
  return [
    { id: "about", text: "About this set" },
    { id: "glance", text: "At a glance" },
    { id: "ratings", text: "Ratings" },
    ...criteria.map(({ id, name }) => ({ id: `criterion-${id}`, text: name })),
    { id: "dealbreakers", text: "Dealbreakers" },
    ...(set.advice.length > 0 ? [{ id: "advice", text: "Advice" }] : []),
    { id: "unused", text: "Unused evidence" },
  ];
}
