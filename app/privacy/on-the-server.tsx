import { Prose, Section } from "../ui/section.tsx";

export function OnTheServer() {
  return (
    <Section id="server" title="On the server">
      <Prose>
        <p>When you press the final button, one record is saved:</p>
        <ul>
          <li>the answers you gave,</li>
          <li>the result computed from them, and the version of the criteria it was computed with,</li>
          <li>the day, without a time.</li>
        </ul>
        <p>
          Not saved, anywhere, logs included: your network address, what browser you use, any identifier of you or your
          device, or the exact time. Before the final button nothing you answer leaves your browser.
        </p>
        <p>
          To stop abuse, the running server counts recent requests per network address. It keeps the counts in memory
          under a scrambled form of the address, with a key that changes every day and is never written down.
        </p>
        <p>
          Each result also adds to counters from which <a href="/stats">the statistics</a> are made. The counters know
          how many people gave an answer, not who.
        </p>
      </Prose>
    </Section>
  );
}
