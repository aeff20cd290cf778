"use client";

import { useContext, useEffect, useRef } from "react";
import { FieldError } from "#app/ui/field-error.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { FormTeam } from "./form-place.ts";
import styles from "./member-fields.module.css";
import { NameContext } from "./place-context.ts";

const NAME_ID = "member-name";

/** What a team's form asks and says before it is sent: what to be called, and who will see what. */
export function MemberFields({ team }: { team: FormTeam }) {
  const { initial, problem } = useContext(NameContext);
  const root = useKeptName(team.id);
  return (
    <div className={styles.fields} ref={root}>
      <FieldError id={`${NAME_ID}-error`} message={problem} />
      <TextField
        id={NAME_ID}
        name="memberName"
        label="What should your team call you? (optional)"
        hint="Only people with the link to the team see it. A nickname will do. Without one you are “Person A”, “Person B” and so on."
        defaultValue={initial}
        autoComplete="nickname"
        aria-describedby={problem ? `${NAME_ID}-error` : undefined}
        aria-invalid={problem ? true : undefined}
      />
      <p>
        <strong>A small group is not anonymous.</strong> After the reveal everyone with the link to the team sees your
        verdict, your priorities and your answers side by side with the others’, and can often tell whose they are, name
        or not. You can leave the team or delete your result at any time.
      </p>
      <p>
        {team.isCounted
          ? "Your result also counts once in the public statistics, like any other."
          : "Your result does not count in the public statistics: whoever made the team said so."}
      </p>
    </div>
  );
}

/** Keeps the name in this tab while the form is open, so that a reload does not lose it. */
function useKeptName(team: string) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = root.current?.querySelector("input");
    if (!input) return;
    const key = `member-name-1:${team}`;
    const keep = () => {
      try {
        sessionStorage.setItem(key, input.value);
      } catch {}
    };
    try {
      input.value ||= sessionStorage.getItem(key) ?? "";
    } catch {}
    input.addEventListener("input", keep);
    return () => input.removeEventListener("input", keep);
  }, [team]);
  return root;
}
