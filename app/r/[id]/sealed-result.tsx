import { TeamTitle } from "../../team/[id]/team-title.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Prose, Section } from "../../ui/section.tsx";
import { count } from "../../words/numbers.ts";
import { leaveItsTeam } from "./manage/actions.ts";
import { DeleteForm } from "./manage/delete-form.tsx";
import styles from "./manage/manage.module.css";
import { ManageLink } from "./manage/manage-link.tsx";
import type { SealedView } from "./sealed-view.ts";
import { asker } from "./surroundings.ts";

/** What the owner of a result sees until the team reveals: that it is there, and the ways out. */
export async function SealedResult({ view: { id, team, name } }: { view: SealedView & { isOwner: true } }) {
  const waiting = team.revealAt === null ? "whoever made the team reveals them" : `${team.revealAt} have answered`;
  return (
    <>
      <PageHeading above={<TeamTitle team={team} />} title="Your answers are in">
        <p role="status">
          <strong>{count(team.answered, "person has", "people have")} answered so far.</strong> All results, yours too,
          are revealed at once when {waiting}. Then this page shows yours.
        </p>
      </PageHeading>
      <p className={styles.next}>
        <ButtonLink href={`/team/${team.id}`}>Go to the team</ButtonLink>
      </p>
      <Section id="manage" title="Yours to keep or take back">
        <Prose>
          <p>
            {name ? (
              <>
                The team calls you <bdi>{name}</bdi>.
              </>
            ) : (
              "You gave no name."
            )}{" "}
            Until the reveal others with the link to this page learn nothing but that it waits. In another browser your
            manage link brings you here.
          </p>
        </Prose>
        <div className={styles.manage}>
          <ManageLink id={id} {...(await asker())} />
          <LeaveForm id={id} isSealed />
          <DeleteForm id={id} />
        </div>
      </Section>
    </>
  );
}

/** Two steps, so that nobody leaves by a slip. */
export function LeaveForm({ id, isSealed }: { id: string; isSealed: boolean }) {
  return (
    <Disclosure summary="Leave the team">
      <form action={leaveItsTeam} className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <p>
          The team loses your answers and your name at once. Your result stays yours
          {isSealed ? ", and you see it right away" : ""}. You cannot join again with it.
        </p>
        <Button type="submit" look="secondary">
          Yes, leave the team
        </Button>
      </form>
    </Disclosure>
  );
}
