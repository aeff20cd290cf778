import { Prose, Section } from "../ui/section.tsx";
import { Listing } from "./listing.tsx";

const CALL = `curl -H 'Content-Type: application/json' /api/v1/score -d '{
  "answers": {
    "goal": "ship",
    "deploy": ["phone", "server"],
    "horizon": "not-sure",
    "priorities": { "shipping": "essential", "comfort": "nice" }
  }
}'`;

export function FirstCall() {
  return (
    <Section id="first" title="One call">
      <Prose>
        <p>
          Send answers by question id and get the whole outcome: verdict, fit, support, what decided it and what would
          flip it. Nothing is stored. An answer is the id of an option, a list of ids where several may be chosen, a
          tier for each criterion, or <code>"not-sure"</code>; what is left out counts as unanswered.
        </p>
      </Prose>
      <Listing label="Example of a call">{CALL}</Listing>
      <Prose>
        <p>
          The questions, their options and the criteria are in the criteria set:{" "}
          <a href="/api/v1/criteria">/api/v1/criteria</a>. Requests and answers are described in full by the{" "}
          <a href="/api/v1/openapi.json">OpenAPI document</a>, from which clients can be generated.
        </p>
      </Prose>
    </Section>
  );
}
