import { ContradictionsSection } from "../../group/contradictions-section.tsx";
import { GroupFindings } from "../../group/group-findings.tsx";
import { MembersSection } from "../../group/members-section.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { ComparisonNotices } from "./comparison-notices.tsx";
import { LinksForm } from "./links-form.tsx";
import type { PastedLinks } from "./permalinks.ts";
import { ScoresSection } from "./scores-section.tsx";
import { findComparison } from "./view.ts";

/** Results side by side, or the form to name them. */
export async function CompareResults({ pasted, isAsked }: { pasted: PastedLinks; isAsked: boolean }) {
  const view = await findComparison(pasted);
  // A result's own page leads here with its link alone: then the others are still to be named, and nothing is wrong.
  const isBegun = pasted.ids.length === 1 && pasted.unreadable.length === 0 && view.missing === 0;
  return (
    <>
      <PageHeading title="Compare results">
        <p>Two results or more, side by side: where they contradict, where they split, what they give together.</p>
      </PageHeading>
      {view.results ? (
        <>
          <ComparisonNotices view={view} pasted={pasted} />
          {view.groups.map((group) => (
            <ContradictionsSection key={group.set.version} view={group} />
          ))}
          <MembersSection
            view={{ ...view, members: view.results }}
            intro="By the answers behind each one. You see what anyone with its link sees."
          />
          {view.groups.map((group) => (
            <GroupFindings key={group.set.version} view={group} />
          ))}
          <ScoresSection view={view} />
        </>
      ) : null}
      <LinksForm pasted={pasted} missing={view.missing} isRefused={isAsked && view.results === null && !isBegun} />
    </>
  );
}
