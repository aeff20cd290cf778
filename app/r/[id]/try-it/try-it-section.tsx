import { classOf } from "../../../ui/button.tsx";
import { Section } from "../../../ui/section.tsx";
import type { ResultView } from "../view.ts";
import styles from "./try-it.module.css";
import { TryItOpener } from "./try-it-opener.tsx";

/** Only where the answers may be seen: it starts from them. */
export function TryItSection({ view }: { view: ResultView }) {
  const { order, result, speaker } = view;
  const whose = speaker.voice === "owner" ? "your answers" : "the answers";
  return (
    <Section
      id="try-it"
      title="Try it"
      intro={
        <p>
          Change {whose} and priorities and see the verdict move at once. It is worked out in your browser: nothing is
          sent or stored, and this result stays as it is.
          <span className={styles.withoutScript}> This part needs JavaScript.</span>
        </p>
      }
    >
      <TryItOpener
        look={classOf("primary")}
        failure="It could not be loaded. Check your connection and try again."
        original={{ criteria: result.criteria, answers: result.answers, order, voice: speaker.voice }}
      />
    </Section>
  );
}
