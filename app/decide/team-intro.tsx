import type { FormTeam } from "./form-place.ts";
import styles from "./wizard.module.css";

/** For whom the form is filled in, and what becomes of the answers. */
export function TeamIntro({ team }: { team: FormTeam }) {
  return (
    <p className={styles.lead}>
      You answer for <a href={`/team/${team.id}`}>{team.name ? <bdi>{team.name}</bdi> : "your team"}</a>. Answer on your
      own: nobody sees a result, you included, until all are revealed at once.
    </p>
  );
}
