import { useEffect, useMemo, useRef } from "react";
import type { Answer, Answers } from "#lib/model/answers.ts";
import { dropStaleAnswers, visibleQuestions } from "#lib/model/questions.ts";
import type { ScorableSet } from "#lib/model/scorable-set.ts";
import { score } from "#lib/model/score.ts";
import type { Wording } from "../../../decide/wording.ts";
import { speakerFor } from "../../../words/speaker.ts";
import { FRAGMENT, VARIATION } from "./address.ts";
import { answersFrom, fragmentOf } from "./fragment.ts";
import { QuestionControl } from "./question-control.tsx";
import { TierControls } from "./tier-controls.tsx";
import styles from "./try-it.module.css";
import type { Original } from "./try-it.tsx";
import { moveTo } from "./use-fragment.ts";
import { VariedResult } from "./varied-result.tsx";

type Props = { original: Original; set: ScorableSet; wording: Wording; fragment: string };

/** Every answer and priority with the result beside it. The fragment of the address is all the state there is. */
export function Workbench({ original, set, wording, fragment }: Props) {
  const answers = useMemo(
    () => answersFrom(wording, original.answers, fragment) ?? original.answers,
    [wording, original, fragment],
  );
  const before = useMemo(() => score(set, dropStaleAnswers(set, original.answers).answers), [set, original]);
  const now = useMemo(() => score(set, dropStaleAnswers(set, answers).answers), [set, answers]);
  const speaker = useMemo(() => speakerFor(wording, original.voice), [wording, original]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // A link to a variation, from elsewhere on the page, moves here also while it is open.
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(`[${VARIATION}]`)) heading.current?.focus();
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);

  const goTo = (next: Answers) => moveTo(fragmentOf(wording, original.answers, next));
  const change = (question: string, answer: Answer | undefined) => goTo({ ...answers, [question]: answer });
  const asked = visibleQuestions(wording, answers);
  return (
    <div className={styles.workbench}>
      <VariedResult
        before={before}
        now={now}
        order={original.order}
        speaker={speaker}
        isVaried={fragmentOf(wording, original.answers, answers) !== FRAGMENT}
        isUnreadable={answersFrom(wording, original.answers, fragment) === null}
        onReset={() => goTo(original.answers)}
        onClose={() => moveTo("")}
      />
      <div className={styles.controls}>
        <h3 ref={heading} tabIndex={-1}>
          Change priorities and answers
        </h3>
        {asked
          .filter((question) => question.kind === "tiers" || question.scored)
          .toSorted((a, b) => Number(b.kind === "tiers") - Number(a.kind === "tiers"))
          .map((question) => {
            const common = { before: original.answers[question.id], answer: answers[question.id], change };
            return question.kind === "tiers" ? (
              <TierControls
                key={question.id}
                question={question}
                outcome={now}
                criteria={wording.criteria}
                speaker={speaker}
                {...common}
              />
            ) : (
              <QuestionControl
                key={question.id}
                question={question}
                first={original.order[0]}
                speaker={speaker}
                {...common}
              />
            );
          })}
      </div>
    </div>
  );
}
