import { Prose, Section } from "../ui/section.tsx";

export function WhatItStores() {
  return (
    <Section id="stores" title="What it stores">
      <Prose>
        <p>
          Your answers, the result and the day, once you press the final button. Nothing about you: no address, no
          browser, no identifier, not in the logs either. People with your link see the verdict, not your answers.{" "}
          <a href="/privacy">Everything about privacy</a>
        </p>
      </Prose>
    </Section>
  );
}
