"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useForm } from "react-hook-form";
import { frameworkOrder } from "#lib/model/framework-order.ts";
import { submitAnswers } from "./actions.ts";
import { CheckStep } from "./check-step.tsx";
import { conditionText } from "./condition-text.ts";
import { takeEarlyPress } from "./early-use.ts";
import { fieldId } from "./element-ids.ts";
import { fieldErrorsFrom, messageOf, problemsIn } from "./form-errors.ts";
import { chooseByDigit, isEnterToContinue } from "./form-keys.ts";
import { type FormPlace, hrefOf } from "./form-place.ts";
import type { FormValues } from "./form-values.ts";
import { lazyResolver } from "./lazy-resolver.ts";
import { NameContext, PlaceContext } from "./place-context.ts";
import { Problems } from "./problems.tsx";
import { QuestionStep } from "./question-step.tsx";
import type { Stakes } from "./stakes.ts";
import { CHECK, progressOf, stepBefore, stepsFor } from "./step-list.ts";
import { NOT_SUBMITTED } from "./submission.ts";
import { useSender } from "./use-sender.ts";
import { useStakes } from "./use-stakes.ts";
import { useWizard } from "./use-wizard.ts";
import styles from "./wizard.module.css";
import { WizardIntro } from "./wizard-intro.tsx";
import type { WizardSet } from "./wizard-set.ts";
import { WizardTitle } from "./wizard-title.tsx";

export type WizardProps = {
  place: FormPlace;
  set: WizardSet;
  stakes: Stakes;
  wanted: string | null;
  submissionKey: string;
  teamIntro: ReactNode;
  memberFields: ReactNode;
};

/** One and the same, so that what the model tells of the priorities leaves the other questions alone. */
const NOTHING: Stakes = {};

/**
 * The one form. As the server renders it, and without JavaScript, a long page that posts; with JavaScript the same
 * fieldsets, one at a time.
 */
export function Wizard({ place, set, stakes, wanted, submissionKey, teamIntro, memberFields }: WizardProps) {
  const root = useRef<HTMLFormElement>(null);
  // Without JavaScript the form does not post to the address it came from: a browser drops a page from its cache when
  // something is posted there, and Back would bring an empty form with another key.
  const [posted, post] = useActionState(submitAnswers, NOT_SUBMITTED, hrefOf(place, CHECK));
  const refusal = "problems" in posted ? posted : null;
  const form = useForm<FormValues>({
    errors: useMemo(() => fieldErrorsFrom(refusal?.problems ?? []), [refusal]),
    resolver: useMemo(() => lazyResolver(set), [set]),
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const [attempts, setAttempts] = useState(0);
  const countAttempt = () => setAttempts((count) => count + 1);
  const wizard = useWizard({ formPlace: place, set, form, root, refusal, submissionKey, wanted });
  const { sending, send } = useSender({
    draftKey: place.draftKey,
    draft: wizard.draft,
    isResent: wizard.isResent,
    async check() {
      const isFine = await form.trigger();
      if (!isFine) countAttempt();
      return isFine;
    },
    onProblems(problems) {
      for (const { field, message } of problems) form.setError(field || "root", { type: "server", message });
      countAttempt();
    },
  });
  const steps = stepsFor(set, wizard.answers);
  const isWeighing = set.questions.some(({ id, kind }) => kind === "tiers" && id === wizard.step);
  const isAwaited = wizard.mode === "wizard" && isWeighing && Object.keys(wizard.answers).length > 0;
  const { stakes: atStake, isPending } = useStakes(stakes, wizard.advice, isAwaited);
  const [first] = frameworkOrder(wizard.submissionKey);
  const problems = problemsIn(set, errors);

  useEffect(() => {
    if (wizard.isResent) root.current?.requestSubmit();
  }, [wizard.isResent]);

  async function goOn() {
    if (!(await wizard.goOn())) countAttempt();
  }

  const catchUp = useEffectEvent(() => {
    if (takeEarlyPress() && wizard.mode === "wizard") goOn().catch(() => null);
  });
  useEffect(() => {
    if (wizard.mode !== "waiting") catchUp();
  }, [wizard.mode]);

  async function handleKey(event: KeyboardEvent<HTMLFormElement>) {
    if (chooseByDigit(event) || wizard.mode !== "wizard" || !isEnterToContinue(event)) return;
    event.preventDefault();
    if (!event.repeat && wizard.step !== CHECK) await goOn();
  }

  function follow(target: string) {
    const question = set.questions.find(({ id }) => fieldId(id) === target);
    if (wizard.mode === "wizard" && question && question.id !== wizard.step) {
      flushSync(() => wizard.goTo(question.id, wizard.step === CHECK ? CHECK : null));
    }
    document.getElementById(target)?.focus();
  }

  const shared = (step: string) => ({
    isCurrent: step === wizard.step,
    before: (step === wizard.step ? wizard.returnTo : null) ?? stepBefore(steps, step),
    onBack: wizard.goBack,
    onRestart: wizard.restart,
  });

  return (
    <PlaceContext value={place}>
      <form
        ref={root}
        className={styles.form}
        action={post}
        noValidate
        // The draft keeps the answers; the browser need not write down every field of the form with every step.
        autoComplete={wizard.mode === "wizard" ? "off" : undefined}
        data-mode={wizard.mode}
        onKeyDown={handleKey}
        onSubmit={async (event) => {
          event.preventDefault();
          await send(event.currentTarget);
        }}
      >
        <WizardTitle
          set={set}
          step={wizard.mode === "wizard" ? wizard.step : refusal ? null : wanted}
          hasErrors={problems.length > 0}
        />
        <input type="hidden" name="submissionKey" value={wizard.submissionKey} />
        <input type="hidden" name="criteria" value={set.version} />
        {place.team ? <input type="hidden" name="teamId" value={place.team.id} /> : null}
        <Problems problems={problems} attempts={attempts} isPosted={refusal !== null} onFollow={follow} />
        <WizardIntro notice={wizard.notice} isFirst={wizard.step === steps[0]} teamIntro={teamIntro} />
        {set.questions.map((question) => (
          <QuestionStep
            key={question.id}
            {...shared(question.id)}
            question={question}
            criteria={set.criteria}
            stakes={question.kind === "tiers" ? atStake : NOTHING}
            isSettling={isPending}
            first={first}
            initial={refusal?.answers[question.id]}
            condition={conditionText(question, set.questions)}
            error={messageOf(errors, question.id)}
            register={form.register}
            progress={progressOf(question, steps)}
            canFinish={wizard.advice?.canFinish ?? false}
            onContinue={goOn}
            onFinish={() => wizard.goTo(CHECK)}
          />
        ))}
        <NameContext value={{ initial: refusal?.memberName, problem: messageOf(errors, "memberName") }}>
          <CheckStep
            {...shared(CHECK)}
            set={set}
            answers={wizard.answers}
            memberFields={memberFields}
            sending={sending}
            onChange={(question) => wizard.goTo(question, CHECK)}
          />
        </NameContext>
      </form>
    </PlaceContext>
  );
}
