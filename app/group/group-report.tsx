import { ContradictionsSection } from "./contradictions-section.tsx";
import { GroupFindings } from "./group-findings.tsx";
import type { GroupView } from "./group-view.ts";
import { MembersSection } from "./members-section.tsx";

/** What people who answered the same questions apart from one another have in common, and what not. */
export function GroupReport({ view }: { view: GroupView }) {
  return (
    <>
      <ContradictionsSection view={view} />
      <MembersSection view={view} intro="By one’s own answers and priorities. The order of the people tells nothing." />
      <GroupFindings view={view} />
    </>
  );
}
