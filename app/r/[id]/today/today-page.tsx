import { diffHref } from "../../../ledger/addresses.ts";
import { RatingChanges } from "../../../ledger/rating-changes.tsx";
import { ButtonLink } from "../../../ui/button.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { Section } from "../../../ui/section.tsx";
import { day } from "../../../words/numbers.ts";
import { speakerFor } from "../../../words/speaker.ts";
import { verdictSentence } from "../../../words/verdict.ts";
import type { ResultView } from "../view.ts";
import type { Rerun } from "./rerun.ts";
import { ThenAndNow } from "./then-and-now.tsx";

/** The same answers under the set in use: what they give now, what changed and why. The original stays as it is. */
export function TodayPage({ view, today }: { view: ResultView; today: Rerun }) {
  const { result, set, speaker } = view;
  const newSpeaker = speakerFor(today.set, speaker.voice);
  const isSame = today.outcome.verdict === view.outcome.verdict && today.outcome.strength === view.outcome.strength;
  return (
    <>
      <PageHeading
        above={`The same answers on today’s evidence: ${today.set.title}, ${day(today.set.publishedOn)}`}
        title={verdictSentence(today.outcome, newSpeaker)}
      >
        <p>
          The verdict {isSame ? "is the same as" : "differs from"} that of {day(result.createdOn)}. This is worked out
          for this page only: <a href={`/r/${result.id}`}>the original result</a> stays as it was.
        </p>
      </PageHeading>
      <ThenAndNow view={view} today={today} newSpeaker={newSpeaker} />
      <Section id="questions" title="Questions that are new or gone">
        {today.unanswered.length === 0 ? <p>No question has come that was not asked then.</p> : null}
        {today.unanswered.length > 0 ? (
          <>
            <p>These were not asked then, so they count as unanswered here: every answer to them is still possible.</p>
            <ul>
              {today.unanswered.map((question) => (
                <li key={question.id}>{question.title}</li>
              ))}
            </ul>
          </>
        ) : null}
        {today.dropped.length > 0 ? (
          <>
            <p>The answers to these mean nothing to the new set, so they are left out:</p>
            <ul>
              {today.dropped.map((question) => (
                <li key={question.id}>{question.title}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p>
          <ButtonLink href="/decide" look="secondary">
            Answer today’s questions
          </ButtonLink>
        </p>
      </Section>
      <RatingChanges diff={today.diff} from={set} to={today.set} />
      <p>
        Only ratings that these answers use are listed.{" "}
        <a href={diffHref(set.version, today.set.version)}>Everything that changed between the two sets</a>.
      </p>
    </>
  );
}
