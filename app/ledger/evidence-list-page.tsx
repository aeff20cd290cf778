import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { isStale } from "#lib/model/evidence-age.ts";
import { unusedEvidence } from "#lib/model/evidence-usage.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Section } from "../ui/section.tsx";
import { count, day } from "../words/numbers.ts";
import { evidenceListHref } from "./addresses.ts";
import { WithContents } from "./contents.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { Trail } from "./trail.tsx";

/** Every piece of evidence of a set, by topic. */
export function EvidenceListPage({ set }: { set: CriteriaSet }) {
  const topics = [...new Set(set.evidence.map(({ topic }) => topic))];
  const unused = unusedEvidence(set).length;
  const stale = set.evidence.filter((entry) => isStale(set, entry)).length;
  const sections = topics.map((topic, index) => ({ id: `topic-${index + 1}`, text: topic }));
  return (
    <>
      <PageHeading
        above={<Trail version={set.version} below={[{ name: "Evidence", path: evidenceListHref(set.version) }]} />}
        title={`The evidence of ${set.version}`}
      >
        <p>
          {count(set.evidence.length, "dated claim")}, each with its source. When the set was published on{" "}
          {day(set.publishedOn)}, {count(stale, "claim")} {stale === 1 ? "was" : "were"} older than{" "}
          {count(set.staleAfterMonths, "month")}; {count(unused, "claim")} {unused === 1 ? "carries" : "carry"} no
          rating, advice or dealbreaker.
        </p>
      </PageHeading>
      <WithContents entries={sections}>
        {sections.map(({ id, text }) => (
          <Section key={id} id={id} title={text}>
            <EvidenceTable
              set={set}
              caption={`Claims on: ${text}`}
              evidence={set.evidence.filter(({ topic }) => topic === text)}
            />
          </Section>
        ))}
      </WithContents>
    </>
  );
}
