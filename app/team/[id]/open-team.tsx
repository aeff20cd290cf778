import { ButtonLink } from "../../ui/button.tsx";
import { ButtonRow } from "../../ui/button-row.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Prose, Section } from "../../ui/section.tsx";
import { count, day } from "../../words/numbers.ts";
import { ManageSection } from "./manage-section.tsx";
import styles from "./team.module.css";
import { TeamTitle } from "./team-title.tsx";
import type { TeamView } from "./view.ts";

/** A team before its reveal: how many have answered, and nothing about what. */
export function OpenTeam({ view, isClaimRefused }: { view: TeamView; isClaimRefused: boolean }) {
  const { team, set } = view;
  const answered = `${count(team.answered, "person has", "people have")} answered`;
  const reveal =
    team.revealAt === null
      ? "The results are revealed to everyone at once when whoever made the team says so."
      : `The results are revealed to everyone at once when ${team.revealAt} have answered.`;
  return (
    <>
      <PageHeading above="Deciding together" title={<TeamTitle team={team} />}>
        <p role="status">
          <strong>{answered}.</strong> {reveal}
        </p>
      </PageHeading>
      <div className={styles.start}>
        <ButtonRow>
          <ButtonLink href={`/team/${team.id}/answer`}>Answer the questions</ButtonLink>
          <span>About five minutes. No account, no tracking.</span>
        </ButtonRow>
      </div>
      <Section id="know" title="Before you answer">
        <Prose>
          <ul>
            <li>
              Answer alone, and once. Until the reveal nobody sees a result: not the others’, not how many got which,
              and not your own either.
            </li>
            <li>
              After the reveal everyone with the link to this page sees each one’s verdict, priorities and answers,
              under the name each one gave, or none. A small group is not anonymous.
            </li>
            <li>
              The link to your own result stays yours: you can leave the team there, or delete the result, at any time.
            </li>
            <li>
              {team.isCounted
                ? "Each result counts once in the public statistics, like any other."
                : "The results do not count in the public statistics."}
            </li>
            <li>
              All answer the same questions, by “{set.title}” of {day(set.publishedOn)}, also when a newer set comes out
              meanwhile.
            </li>
            <li>
              {team.expiresOn === null
                ? "The team is kept until whoever made it deletes it."
                : `The team will be gone from ${day(team.expiresOn)} (UTC). Your own result stays.`}
            </li>
          </ul>
        </Prose>
      </Section>
      <ManageSection view={view} isClaimRefused={isClaimRefused} />
    </>
  );
}
