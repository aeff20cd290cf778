"use client";

import { useActionState } from "react";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { FieldError } from "../../ui/field-error.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useSummaryFocus } from "../../ui/use-summary-focus.ts";
import { makeTeam } from "./actions.ts";
import { type Choice, Choices } from "./choices.tsx";
import styles from "./new-team.module.css";
import { UNTOUCHED } from "./team-values.ts";

const REVEAL: Choice[] = [
  { value: "owner", label: "When I say so" },
  { value: "number", label: "By itself, once enough people have answered" },
];
const COUNTED: Choice[] = [
  { value: "yes", label: "Yes, each result once, like any other" },
  { value: "no", label: "No" },
];

/** Everything is set to what most want; what is wrong comes back with what was entered, with and without JavaScript. */
export function NewTeamForm({ creationKey, keeping }: { creationKey: string; keeping: readonly Choice[] }) {
  const [{ problems, values }, send, isPending] = useActionState(makeTeam, { problems: [], values: UNTOUCHED });
  const summary = useSummaryFocus(problems.length > 0 && problems);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const failing = (field: string) =>
    problemOf(field) ? { "aria-invalid": true, "aria-describedby": `${field}-error` } : {};
  return (
    // With the values in its key: after a refusal React resets a form to what it first showed.
    <form action={send} className={styles.form} key={JSON.stringify(values)} noValidate>
      <title>{`${problems.length > 0 ? "Error: " : ""}Decide as a team – Tensor or Torch`}</title>
      <ErrorSummary
        problems={problems.map(({ field, message }) => ({ href: `#${field || "make-team"}` as const, message }))}
        ref={summary}
        hasFocus={problems.length > 0}
      />
      <input type="hidden" name="creationKey" value={creationKey} />
      <div>
        <FieldError id="teamName-error" message={problemOf("teamName")} />
        <TextField
          id="teamName"
          name="teamName"
          label="What is it about? (optional)"
          hint="Whoever has a link to the team sees it, such as “Recommendations, next year”."
          defaultValue={values.teamName}
          autoComplete="off"
          {...failing("teamName")}
        />
      </div>
      <Choices id="reveal" legend="When are the results revealed?" choices={REVEAL} chosen={values.reveal}>
        <FieldError id="revealAt-error" message={problemOf("revealAt")} />
        <label className={styles.number}>
          Number of answers it waits for
          <input
            type="text"
            inputMode="numeric"
            id="revealAt"
            name="revealAt"
            defaultValue={values.revealAt}
            autoComplete="off"
            {...failing("revealAt")}
          />
        </label>
      </Choices>
      <Choices
        id="counted"
        legend="Do your results count in the public statistics?"
        hint="These show no one’s answers. It is said to everyone before they answer, and cannot be changed later."
        choices={COUNTED}
        chosen={values.counted}
      />
      <Choices
        id="keep"
        legend="How long is the team kept?"
        hint="Then the team is gone. Everyone’s own result stays theirs. You can change it later."
        choices={keeping}
        chosen={values.keep}
      />
      <Button type="submit" id="make-team" aria-disabled={isPending || undefined}>
        Make the team
      </Button>
    </form>
  );
}
