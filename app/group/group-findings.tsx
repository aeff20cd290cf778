import { CompromiseSection } from "./compromise-section.tsx";
import type { GroupView } from "./group-view.ts";
import { PrioritiesSection } from "./priorities-section.tsx";
import { VerdictSection } from "./verdict-section.tsx";

/** What results give together, what stands between them, and where their priorities lie. */
export function GroupFindings({ view }: { view: GroupView }) {
  return (
    <>
      <VerdictSection view={view} />
      <CompromiseSection view={view} />
      <PrioritiesSection view={view} />
    </>
  );
}
