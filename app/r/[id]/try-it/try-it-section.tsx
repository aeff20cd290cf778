import { ButtonLink, classOf } from "../../../ui/button.tsx";
import { Section } from "../../../ui/section.tsx";
import type { ResultView } from "../view.ts";
import { FRAGMENT, type TryItPage } from "./address.ts";
import styles from "./try-it.module.css";
import { TryItOpener } from "./try-it-opener.tsx";

type Props = { view: ResultView; page: TryItPage };

/** Only where the answers may be seen: it starts from them. It opens here, or on the page that can. */
export function TryItSection({ view, page }: Props) {
  const whose = view.speaker.voice === "owner" ? "your answers" : "the answers";
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
      {page === "" ? <Opened view={view} /> : <Elsewhere page={page} />}
    </Section>
  );
}

function Opened({ view: { isOwner, order, result, speaker } }: { view: ResultView }) {
  return (
    <>
      <p>
        <a href={`/r/${result.id}`}>{isOwner ? "Back to the result" : "Back to the result as it was shared"}</a>
      </p>
      <TryItOpener
        look={classOf("primary")}
        failure="It could not be loaded. Check your connection and try again."
        original={{ criteria: result.criteria, answers: result.answers, order, voice: speaker.voice }}
      />
    </>
  );
}

function Elsewhere({ page }: { page: TryItPage }) {
  return (
    <div className="needs-script">
      <ButtonLink href={page + FRAGMENT}>Try other answers</ButtonLink>
    </div>
  );
}
