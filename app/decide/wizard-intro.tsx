import { useContext } from "react";
import { Notice } from "#app/ui/notice.tsx";
import { PlaceContext } from "./place-context.ts";
import styles from "./wizard.module.css";
import { PAGE_TITLE } from "./wizard-title.tsx";

/** What stands above the questions: what this is, and what has just happened to the answers. */
export function WizardIntro({ notice, isFirst }: { notice: string | null; isFirst: boolean }) {
  const { team } = useContext(PlaceContext);
  return (
    <>
      <div className={styles.intro} data-first={isFirst || undefined}>
        <h1>{PAGE_TITLE}</h1>
        <p className={styles.lead}>
          No question is required, and “Not sure” is a good answer: it widens the result instead of bending it.
        </p>
        {team ? (
          <p className={styles.lead}>
            You answer for <a href={`/team/${team.id}`}>{team.name ? <bdi>{team.name}</bdi> : "your team"}</a>. Answer
            on your own: nobody sees a result, you included, until all are revealed at once.
          </p>
        ) : null}
      </div>
      <div role="status" className={styles.notice}>
        {notice ? (
          <Notice>
            <p>{notice}</p>
          </Notice>
        ) : null}
      </div>
    </>
  );
}
