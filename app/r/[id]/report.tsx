import { Plain } from "../../ui/plain.tsx";
import { AnswersSection } from "./answers-section.tsx";
import { CertaintySection } from "./certainty-section.tsx";
import { CriteriaSection } from "./criteria-section.tsx";
import { DealbreakersSection } from "./dealbreakers-section.tsx";
import { DecidingSection } from "./deciding-section.tsx";
import { FlipsSection } from "./flips-section.tsx";
import { MethodsSection } from "./methods-section.tsx";
import { NextStepsSection } from "./next-steps-section.tsx";
import { NumbersSection } from "./numbers-section.tsx";
import { ReaderNotice } from "./reader-notice.tsx";
import styles from "./report.module.css";
import { ShareSection } from "./share-section.tsx";
import { TeamNotice } from "./team-notice.tsx";
import { NewerSetNotice } from "./today/newer-set-notice.tsx";
import { tryItPage } from "./try-it/address.ts";
import { TryItSection } from "./try-it/try-it-section.tsx";
import { VerdictHeading } from "./verdict-heading.tsx";
import type { ResultView } from "./view.ts";

type Props = { view: ResultView; isClaimRefused: boolean; isTrying: boolean };

/**
 * The sections in the order in which a person asks. Those between the conditions tell of answers, so only the owner
 * and people to whom the answers are shared get them. "Try it" opens on a page of its own for all but the owner, whose
 * page has scripts anyway. All but "try it", sharing and the notices is only read.
 */
export function Report({ view, isClaimRefused, isTrying }: Props) {
  const tryItOn = view.isOwner || isTrying ? "" : tryItPage(view.result.id);
  return (
    <article className={styles.report}>
      <Plain>
        <VerdictHeading view={view} />
      </Plain>
      <NewerSetNotice view={view} />
      <TeamNotice view={view} />
      <Plain>
        <CertaintySection view={view} />
      </Plain>
      <Plain>{view.isFull ? <DecidingSection view={view} /> : <ReaderNotice />}</Plain>
      <Plain>{view.isFull ? <DealbreakersSection view={view} /> : null}</Plain>
      <Plain>{view.isFull ? <FlipsSection view={view} tryItOn={tryItOn} /> : null}</Plain>
      {view.isFull ? <TryItSection view={view} page={tryItOn} /> : null}
      <Plain>
        <CriteriaSection view={view} />
      </Plain>
      <Plain>{view.isFull ? <MethodsSection view={view} /> : null}</Plain>
      <Plain>
        <NextStepsSection view={view} />
      </Plain>
      <ShareSection view={view} isClaimRefused={isClaimRefused} />
      <Plain>{view.isFull ? <AnswersSection view={view} /> : null}</Plain>
      <Plain>{view.isFull ? <NumbersSection view={view} /> : null}</Plain>
    </article>
  );
}
