import { cookies, headers } from "next/headers";
import { addressFrom } from "#app/api/base-url.ts";
import { TEAM_LEAST } from "#lib/model/team.ts";
import { CopyLink } from "../../r/[id]/copy-link.tsx";
import { ClaimForm } from "../../r/[id]/manage/claim-form.tsx";
import { ExpiryForm } from "../../r/[id]/manage/expiry-form.tsx";
import styles from "../../r/[id]/manage/manage.module.css";
import { Button } from "../../ui/button.tsx";
import { ButtonRow } from "../../ui/button-row.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { claimTeam, removeTeam, revealNow, setKeeping } from "./actions.ts";
import type { TeamView } from "./view.ts";

/** What whoever made the team can do; for everyone else a way to prove that they are it. */
export async function ManageSection({ view, isClaimRefused }: { view: TeamView; isClaimRefused: boolean }) {
  const { team, isOwner } = view;
  const { id } = team;
  const claim = <ClaimForm id={id} isOwner={isOwner} isRefused={isClaimRefused} what="team" action={claimTeam} />;
  if (!isOwner) return claim;
  const address = addressFrom(await headers()) ?? "";
  const manageKey = (await cookies()).get("manage")?.value ?? "";
  const isOpen = team.revealedOn === null;
  return (
    <Section id="manage" title="You made this team" intro="Only you see this part.">
      <div className={styles.manage}>
        <label className={styles.link}>
          {isOpen
            ? "Invite link: send it to everyone who should answer"
            : "Link to this page, for everyone in the team"}
          <input type="text" readOnly value={`${address}/team/${id}`} />
        </label>
        <ButtonRow>
          <CopyLink />
        </ButtonRow>
        <label className={styles.link}>
          Manage link: keep it to yourself
          <input type="text" readOnly value={`${address}/team/${id}#key=${manageKey}`} />
        </label>
        <p>Only this browser knows that the team is yours. With the manage link another one will too.</p>
        {isOpen ? <RevealForm id={id} answered={team.answered} /> : null}
        <ExpiryForm id={id} expiresOn={team.expiresOn} what="team" action={setKeeping} />
        <Disclosure summary="Delete this team">
          <form action={removeTeam} className={styles.form}>
            <input type="hidden" name="id" value={id} />
            <p>
              The team and the names in it will be gone at once and for good, for everyone. Everyone’s own result stays
              theirs, and they can see it from then on.
            </p>
            <Button type="submit">Yes, delete the team for good</Button>
          </form>
        </Disclosure>
      </div>
      {claim}
    </Section>
  );
}

function RevealForm({ id, answered }: { id: string; answered: number }) {
  if (answered < TEAM_LEAST) return <p>You can reveal the results as soon as two have answered.</p>;
  return (
    <form action={revealNow} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <p>
        <strong>Has everyone answered?</strong> Revealing shows everyone’s results to everyone with the link, at once.
        It happens once: nobody can join after it, and it cannot be taken back.
      </p>
      <Button type="submit">Reveal the results to all</Button>
    </form>
  );
}
