import type { ReactNode } from "react";
import { Notice } from "#app/ui/notice.tsx";
import styles from "./wizard.module.css";
import { PAGE_TITLE } from "./wizard-title.tsx";

/** What stands above the questions: what this is, and what has just happened to the answers. */
export function WizardIntro({
  notice,
  isFirst,
  teamIntro,
}: {
  notice: string | null;
  isFirst: boolean;
  teamIntro: ReactNode;
}) {
  return (
    <>
      <div className={styles.intro} data-first={isFirst || undefined}>
        <h1>{PAGE_TITLE}</h1>
        <p className={styles.lead}>
          You can skip every question. “Not sure” is a good answer too: it makes the result less certain, not less
          right.
        </p>
        {teamIntro}
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
