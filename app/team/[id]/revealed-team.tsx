import { GroupReport } from "../../group/group-report.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { count, day } from "../../words/numbers.ts";
import { verdictSentence } from "../../words/verdict.ts";
import { ManageSection } from "./manage-section.tsx";
import { TakeTeamAlong } from "./take-team-along.tsx";
import { TeamTitle } from "./team-title.tsx";
import type { TeamView } from "./view.ts";

/** A team after its reveal: what everyone got, and what they get together. */
export function RevealedTeam({ view, isClaimRefused }: { view: TeamView; isClaimRefused: boolean }) {
  const { team, set, group } = view;
  return (
    <>
      <PageHeading above="Deciding together" title={<TeamTitle team={team} />}>
        {group ? <p>Together: {verdictSentence(group.group, group.speaker)}</p> : null}
        <p>
          Revealed on <time dateTime={team.revealedOn ?? ""}>{day(team.revealedOn ?? "")}</time>.{" "}
          {count(team.answered, "person", "people")}, by “{set.title}” of {day(set.publishedOn)}.
        </p>
      </PageHeading>
      {group ? (
        <GroupReport view={group} />
      ) : (
        <Notice title="There is nothing left to compare">
          <p>A team is at least two. Here too many have left, deleted their results or let them expire.</p>
        </Notice>
      )}
      {group ? <TakeTeamAlong id={team.id} /> : null}
      <ManageSection view={view} isClaimRefused={isClaimRefused} />
    </>
  );
}
