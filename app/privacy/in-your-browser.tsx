import { Prose, Section } from "../ui/section.tsx";

export function InYourBrowser() {
  return (
    <Section id="browser" title="In your browser">
      <Prose>
        <ul>
          <li>
            From your first answer on, a draft of your answers, so that a reload loses nothing. It is cleared when you
            submit or choose “Start again”. Each team you answer in has a draft of its own.
          </li>
          <li>Your choice of a light or dark theme, if you make one.</li>
          <li>
            One cookie per result or team you create, sent only to the page of that one. It proves that it is yours.
            There are no other cookies.
          </li>
        </ul>
        <p>Pages load nothing from other sites.</p>
      </Prose>
    </Section>
  );
}
