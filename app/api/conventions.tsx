import { BODY_LIMIT } from "#lib/http/json-body.ts";
import { POLICIES } from "#lib/http/rate-limit.ts";
import { Prose, Section } from "../ui/section.tsx";
import { numerals } from "../words/numbers.ts";

export function Conventions() {
  const { read, score, write } = POLICIES;
  return (
    <Section id="conventions" title="What holds everywhere">
      <Prose>
        <ul>
          <li>
            Bodies are JSON in UTF-8, at most {numerals(BODY_LIMIT)} bytes. Unknown fields are refused, and each mistake
            is named with a JSON Pointer to its place.
          </li>
          <li>
            Limits per address and {read.seconds} seconds: {numerals(read.points)} reads, {numerals(score.points)}{" "}
            scorings, {numerals(write.points)} changes. Every answer says what is left in <code>RateLimit</code>; beyond
            it comes 429 with <code>Retry-After</code>. Addresses are not kept.
          </li>
          <li>
            Reads carry an <code>ETag</code>: send it back as <code>If-None-Match</code> and get 304 when nothing
            changed. A criteria set never changes and may be kept forever. Changes to a result take{" "}
            <code>If-Match</code>.
          </li>
          <li>Pages of other sites may read everything and post to /score (CORS).</li>
          <li>
            Saving: send a random <code>Idempotency-Key</code>, such as a UUID. The same key with the same body gives
            the same result again; with another body it is refused. The answer holds the manage key, shown that once:
            send it as <code>Authorization: Bearer …</code> to share the answers, set an expiry or delete. Until the
            answers are shared, nobody else sees them or what gives them away.
          </li>
          <li>
            Every result can be taken along: <code>/r/&lt;id&gt;/decision.md</code> is a decision record (MADR),{" "}
            <code>/r/&lt;id&gt;/decision.json</code> follows <a href="/api/v1/schemas/decision.json">its schema</a> and
            can be recomputed, <code>/r/&lt;id&gt;/badge.svg</code> fits a README.
          </li>
        </ul>
      </Prose>
    </Section>
  );
}
