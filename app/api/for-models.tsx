import { Prose, Section } from "../ui/section.tsx";
import { Listing } from "./listing.tsx";

const CONFIGURATION = `{ "mcpServers": { "tensor-or-torch": { "type": "http", "url": "/api/mcp" } } }`;

export function ForModels() {
  return (
    <Section id="mcp" title="For coding agents">
      <Prose>
        <p>
          A Model Context Protocol server over HTTP at <code>/api/mcp</code> (with this site’s address before it), so
          that an agent that is asked “TensorFlow or PyTorch?” can answer with sources. It has three tools and stores
          nothing: <code>list_questions</code>, <code>score_answers</code> and <code>explain_criterion</code>, which
          gives every rating with its reason and evidence.
        </p>
      </Prose>
      <Listing label="Configuration">{CONFIGURATION}</Listing>
    </Section>
  );
}
