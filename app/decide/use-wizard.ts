import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "#lib/model/answers.ts";
import type { Question } from "#lib/model/criteria-set.ts";
import { staleQuestions } from "./asked-questions.ts";
import { clearDraft, type Draft, writeDraft } from "./draft.ts";
import { migrateAnswers } from "./draft-migration.ts";
import { answersLeftEarly, earlyKey, isTouched } from "./early-use.ts";
import { readForm } from "./form-data.ts";
import type { FormPlace } from "./form-place.ts";
import { type FormValues, type RawAnswers, rawAnswersFrom, valueFor } from "./form-values.ts";
import { loadValidation } from "./lazy-resolver.ts";
import { addedNotice, droppedNotice, joined, migratedNotice } from "./notices.ts";
import { endOfPatience, quietMoment } from "./quiet-moment.ts";
import { takeDraftToResend } from "./resend.ts";
import { CHECK, nearestStep, stepAfter, stepBefore, stepsFor } from "./step-list.ts";
import type { Refusal } from "./submission.ts";
import { useAdvice } from "./use-advice.ts";
import { useDraftWriter, waitingDraft } from "./use-draft.ts";
import { addressedStep, useSteps } from "./use-steps.ts";
import type { WizardSet } from "./wizard-set.ts";

/** "waiting": as the server rendered it; "page": the script came so late that the long page is already in use. */
export type Mode = "waiting" | "wizard" | "page";

export type WizardInput = {
  formPlace: FormPlace;
  set: WizardSet;
  form: UseFormReturn<FormValues>;
  root: RefObject<HTMLFormElement | null>;
  refusal: Refusal | null;
  submissionKey: string;
  wanted: string | null;
};

/** Where the person is in the form, what they have said, and the ways on and back. */
export function useWizard({ formPlace, set, form, root, refusal, submissionKey, wanted }: WizardInput) {
  const [entered] = useState(() => enteredBefore(formPlace.draftKey, refusal !== null));
  const [answers, setAnswers] = useState(() => migrateAnswers(set, refusal?.answers ?? {}).answers);
  const [key, setKey] = useState(refusal?.submissionKey || submissionKey);
  const [notice, setNotice] = useState<string | null>(null);
  const [mode, setMode] = useState<Mode>("waiting");
  const [isResent, setIsResent] = useState(false);
  const { advice, advise } = useAdvice(set.version);
  const start = refusal ? firstProblemStep(set, refusal) : wanted;
  const place = useSteps(formPlace, nearestStep(set, stepsFor(set, answers), start), (step) => arriveAt(step));
  const isFilling = useRef(false);
  useDraftWriter(form, formPlace.draftKey, { criteria: set.version, submissionKey: key }, isFilling, prepare);

  /** From the first answer on: gets what the later steps need, in the background and once the answer is shown. */
  async function prepare(): Promise<void> {
    await quietMoment(endOfPatience());
    await Promise.all([loadValidation().catch(() => null), advise(given())]);
  }

  const given = () => migrateAnswers(set, rawAnswersFrom(form.getValues())).answers;

  const current = (): Draft => ({
    criteria: set.version,
    submissionKey: key,
    answers: rawAnswersFrom(form.getValues()),
  });

  function put(question: Question, answer: Answers[string]): void {
    const criteria = set.criteria.map(({ id }) => id);
    form.setValue(question.id, valueFor(question, answer, criteria));
  }

  /** Takes stock when a step is left: answers that no longer apply go, and it is said. */
  function settle() {
    const said = given();
    const dropped = staleQuestions(set, said);
    for (const question of set.questions) {
      if (dropped.includes(question.id)) put(question, undefined);
    }
    const kept = Object.fromEntries(Object.entries(said).filter(([id]) => !dropped.includes(id)));
    setAnswers(kept);
    setNotice(droppedNotice(set.questions, dropped));
    return kept;
  }

  function arriveAt(step: string | null): string {
    return nearestStep(set, stepsFor(set, settle()), step);
  }

  /** Shows `said` and nothing else. A question that is empty and stays so is passed over: most are, and each costs. */
  function fill(said: Answers): void {
    isFilling.current = true;
    const shown = { ...rawAnswersFrom(form.getValues()), ...enteredIn(root.current) };
    for (const question of set.questions) {
      if (question.id in said || question.id in shown) put(question, said[question.id]);
    }
    isFilling.current = false;
  }

  function restore(draft: Draft): void {
    const { answers: kept, lost } = migrateAnswers(set, draft.answers);
    fill(kept);
    setKey(draft.submissionKey);
    // Until the draft's own key has taken hold, nothing may be written under the one that came with the page.
    isFilling.current = true;
    settle();
    isFilling.current = false;
    const whole = Object.keys(draft.answers).length - lost.length;
    if (draft.criteria !== set.version) setNotice((said) => joined([migratedNotice(whole, lost.length), said]));
  }

  const takeOver = useEffectEvent(() => {
    const isLate = isRevealed(root.current);
    const resent = takeDraftToResend();
    const draft = resent ?? (refusal ? null : waitingDraft(formPlace.draftKey));
    if (draft) restore({ ...draft, answers: { ...draft.answers, ...entered } });
    else fill(migrateAnswers(set, entered).answers);
    // What was chosen before the script came is as much worth keeping as what comes after.
    if (Object.keys(entered).length > 0)
      writeDraft(formPlace.draftKey, { ...current(), submissionKey: draft?.submissionKey ?? key });
    clearDraft(earlyKey(formPlace.draftKey));
    if (Object.keys(given()).length > 0) prepare().catch(() => null);
    setIsResent(resent !== null);
    setMode(isLate ? "page" : "wizard");
    place.begin(nearestStep(set, stepsFor(set, given()), refusal ? start : addressedStep()));
  });
  // Not a layout effect: the form library reads its fields in an effect of its own, which runs before this one.
  useEffect(() => takeOver(), []);

  /** Goes on from a step, unless its answers contradict each other; tells whether it went. */
  async function goOn(): Promise<boolean> {
    const here = location.href;
    const value = form.getValues(place.step);
    if (Array.isArray(value) && value.length > 1 && !(await form.trigger(place.step))) return false;
    // Pressed twice, or gone elsewhere, while the check was on its way: one press takes one step.
    if (location.href !== here) return true;
    form.clearErrors();
    const before = stepsFor(set, answers);
    const steps = stepsFor(set, settle());
    const added = steps.filter((step) => !before.includes(step));
    if (place.returnTo) setNotice((said) => joined([said, addedNotice(set.questions, added)]));
    place.go(place.returnTo ?? stepAfter(set, steps, place.step));
    return true;
  }

  return {
    answers,
    submissionKey: key,
    notice,
    mode,
    isResent,
    advice,
    step: place.step,
    returnTo: place.returnTo,
    goOn,
    goBack(): void {
      form.clearErrors();
      const before = place.returnTo ?? stepBefore(stepsFor(set, settle()), place.step);
      if (before) place.goBack(before);
    },
    goTo(step: string, returnTo: string | null = null): void {
      settle();
      place.go(step, returnTo);
    },
    /** Forgets everything, also in this page, which the browser's Back may show again. */
    restart(): void {
      fill({});
      clearDraft(formPlace.draftKey);
    },
    draft: current,
  };
}

function firstProblemStep(set: WizardSet, { problems }: Refusal): string {
  return set.questions.find(({ id }) => problems.some(({ field }) => field === id))?.id ?? CHECK;
}

/** Whether the hidden questions have shown themselves because no script came in time. */
function isRevealed(form: HTMLFormElement | null): boolean {
  const hidden = form?.querySelector("[data-step]:not([data-current])");
  return hidden ? getComputedStyle(hidden).visibility === "visible" : false;
}

/**
 * What was chosen before the script arrived, here or on a page that was left before its own did. Read while the page is
 * still the server's: once the form library takes the fields over, it is gone. What nobody has touched the browser may
 * have filled in from an earlier visit, which is not trusted: it goes by position, and the position of the two frameworks
 * depends on a coin.
 */
function enteredBefore(draftKey: string, isRefused: boolean): RawAnswers {
  if (typeof document === "undefined") return {};
  const form = document.querySelector("form[data-mode=waiting]");
  if (isRefused) return enteredIn(form);
  return { ...readForm(answersLeftEarly(draftKey)).answers, ...(isTouched() ? enteredIn(form) : {}) };
}

/** What the fields of a form show, whoever filled them in. */
function enteredIn(form: Element | null): RawAnswers {
  return form instanceof HTMLFormElement ? rawAnswersFrom(readForm(new FormData(form)).answers) : {};
}
