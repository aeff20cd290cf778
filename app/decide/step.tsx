import { type MouseEvent, type ReactNode, useContext } from "react";
import { hrefOf } from "./form-place.ts";
import { PlaceContext } from "./place-context.ts";
import styles from "./step.module.css";

/** A plain click, as opposed to one that asks for a new tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** The frame of one step. In the long page the frames vanish and leave one question below the other. */
export function Step({
  id,
  isCurrent,
  before,
  progress,
  onBack,
  children,
}: {
  id: string;
  isCurrent: boolean;
  before: string | null;
  progress: string;
  onBack: () => void;
  children: ReactNode;
}) {
  const place = useContext(PlaceContext);
  return (
    <section className={styles.step} data-step={id} data-current={isCurrent || undefined}>
      <div className={styles.wizardOnly}>
        <div className={styles.bar}>
          <a
            className={styles.back}
            href={before ? hrefOf(place, before) : place.team ? `/team/${place.team.id}` : "/"}
            onClick={(event) => {
              if (!before || !isPlainClick(event)) return;
              event.preventDefault();
              onBack();
            }}
          >
            Back
          </a>
          <p className={styles.progress}>{progress}</p>
        </div>
      </div>
      {children}
    </section>
  );
}
