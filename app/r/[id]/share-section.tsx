import { ButtonLink } from "../../ui/button.tsx";
import { ButtonRow } from "../../ui/button-row.tsx";
import { Section } from "../../ui/section.tsx";
import { CopyLink } from "./copy-link.tsx";
import type { ResultView } from "./view.ts";

export function ShareSection({ view }: { view: ResultView }) {
  const { isOwner, result } = view;
  return (
    <Section id="share" title="Share it">
      <p>{isOwner ? ownerText(result.sharesAnswers) : "This link stays the same, and so does what it shows."}</p>
      <ButtonRow>
        <CopyLink />
        <ButtonLink href="/decide" look="secondary">
          {isOwner ? "Answer again" : "Answer for your own project"}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}

function ownerText(sharesAnswers: boolean): string {
  return sharesAnswers
    ? "People with the link to this page see everything you see, your answers included."
    : "People with the link to this page see the verdict, how sure it is, both fits, the score per criterion and the general evidence. Your answers, and whatever would give them away, stay with you: this browser knows that the result is yours.";
}
