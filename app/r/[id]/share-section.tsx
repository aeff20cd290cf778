import { ButtonLink } from "../../ui/button.tsx";
import { ButtonRow } from "../../ui/button-row.tsx";
import { Section } from "../../ui/section.tsx";
import { CopyButtons } from "./copy-link.tsx";
import { claimResult } from "./manage/actions.ts";
import { ClaimFields } from "./manage/claim-form.tsx";
import { DeleteForm } from "./manage/delete-form.tsx";
import { ExpiryForm } from "./manage/expiry-form.tsx";
import styles from "./manage/manage.module.css";
import { ManageLink } from "./manage/manage-link.tsx";
import { SharingForm } from "./manage/sharing-form.tsx";
import { TakeAlong } from "./manage/take-along.tsx";
import { READER_QUERY } from "./seen-as.ts";
import type { Surroundings } from "./surroundings.ts";
import type { ResultView } from "./view.ts";

type Props = { view: ResultView; isClaimRefused: boolean } & Pick<Surroundings, "site" | "manageKey">;

export function ShareSection({ view, isClaimRefused, site, manageKey }: Props) {
  const { isOwner, result } = view;
  const { id, sharesAnswers, expiresOn } = result;
  return (
    <Section id="share" title={isOwner ? "Share, keep or delete it" : "Share it"}>
      <p id="who-sees" role="status" className={styles.who} data-renewed={isOwner ? "" : undefined}>
        {isOwner ? ownerText(sharesAnswers) : "This link stays the same, and so does what it shows."}
      </p>
      {isOwner ? (
        <p id="as-they-see" hidden={sharesAnswers} data-renewed="">
          <a href={`/r/${id}?${READER_QUERY}`}>See the page as they see it</a>
        </p>
      ) : null}
      {isOwner ? <SharingForm id={id} sharesAnswers={sharesAnswers} /> : null}
      <ButtonRow>
        <CopyButtons />
        <ButtonLink href="/decide" look="secondary">
          {isOwner ? "Answer again" : "Answer for your own project"}
        </ButtonLink>
      </ButtonRow>
      <p>
        Not alone in this? <a href="/team/new">Decide as a team</a>, or{" "}
        <a href={`/compare/results?r=${id}`}>compare this result with others</a>.
      </p>
      <div className={styles.manage}>
        <TakeAlong id={id} site={site} />
        {isOwner ? (
          <>
            <ExpiryForm id={id} expiresOn={expiresOn} />
            <ManageLink id={id} site={site} manageKey={manageKey} />
            <DeleteForm id={id} />
          </>
        ) : null}
      </div>
      {isOwner ? null : <ClaimFields id={id} isRefused={isClaimRefused} what="result" action={claimResult} />}
    </Section>
  );
}

function ownerText(sharesAnswers: boolean): string {
  return sharesAnswers
    ? "People with the link to this page see everything you see, your answers included."
    : "People with the link to this page see the verdict, how sure it is, both fits, the score per criterion and the general evidence. Your answers, and whatever would give them away, stay with you: this browser knows that the result is yours.";
}
