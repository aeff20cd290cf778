import { FIRST_RELEASE_AT } from "#lib/model/disclosure.ts";
import { ButtonLink } from "../ui/button.tsx";
import { ButtonRow } from "../ui/button-row.tsx";
import { Prose, Section } from "../ui/section.tsx";
import { SelfSelection } from "./self-selection.tsx";

/** The honest empty state: nothing is known, and why. */
export function NotYet() {
  return (
    <Section id="not-yet" title="Not enough data">
      <Prose>
        <p>
          The first figures are published when {FIRST_RELEASE_AT} results have come in. Fewer could tell something about
          a single person, so until then nothing is shown, not even how many there are.
        </p>
        <p>
          <SelfSelection />
        </p>
      </Prose>
      <ButtonRow>
        <ButtonLink href="/decide">Answer the questions</ButtonLink>
      </ButtonRow>
    </Section>
  );
}
