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
import type { Surroundings } from "./surroundings.ts";
import { TeamNotice } from "./team-notice.tsx";
import { NewerSetNotice } from "./today/newer-set-notice.tsx";
import { tryItPage } from "./try-it/address.ts";
import { TryItSection } from "./try-it/try-it-section.tsx";
import { VerdictHeading } from "./verdict-heading.tsx";
import type { ResultView } from "./view.ts";

type Props = { view: ResultView; around: Surroundings; isClaimRefused: boolean; isTrying: boolean };

/**
 * The sections in the order in which a person asks. Those between the conditions tell of answers, so only the owner
 * and people to whom the answers are shared get them. "Try it" opens on a page of its own, which has scripts.
 * All but "try it" there is text, native elements and forms.
 */
export function Report({ view, around, isClaimRefused, isTrying }: Props) {
  const tryItOn = isTrying ? "" : tryItPage(view.result.id);
  return (
    <article className={styles.report}>
      <Plain>
        <VerdictHeading view={view} />
      </Plain>
      <NewerSetNotice view={view} active={around.active} />
      <TeamNotice id={view.result.id} membership={around.membership} />
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
      <ShareSection view={view} isClaimRefused={isClaimRefused} site={around.site} manageKey={around.manageKey} />
      <Plain>{view.isFull ? <AnswersSection view={view} /> : null}</Plain>
      <Plain>{view.isFull ? <NumbersSection view={view} /> : null}</Plain>
    </article>
  );
}
