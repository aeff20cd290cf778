import { Prose, Section } from "../ui/section.tsx";

export function InYourBrowser() {
  return (
    <Section id="browser" title="In your browser">
      <Prose>
        <ul>
          <li>
            From your first answer on, a draft of your answers, so that a reload loses nothing. It is cleared when you
            submit or choose “Start again”.
          </li>
          <li>Your choice of a light or dark theme, if you make one.</li>
          <li>
            One cookie per result you create, sent only to the page of that result. It proves that the result is yours.
            There are no other cookies.
          </li>
        </ul>
        <p>Pages load nothing from other sites.</p>
      </Prose>
    </Section>
  );
}
