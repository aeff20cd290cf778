import { Prose, Section } from "../ui/section.tsx";
import { Listing } from "./listing.tsx";

const LINES = `npm run decide -- --answers answers.json --format madr
npm run decide -- --interactive`;

export function CommandLine() {
  return (
    <Section id="command-line" title="On the command line">
      <Prose>
        <p>
          In a copy of the repository, without server or database. It reads plain answers, the body of a call, or a
          decision.json, and prints the verdict as text, JSON or a decision record. The exit code serves a build: 0 one
          framework fits better, 3 too close to call, 4 neither fits, 2 the input cannot be used, 5 the file holds
          another outcome than the one computed.
        </p>
      </Prose>
      <Listing label="Commands">{LINES}</Listing>
    </Section>
  );
}
