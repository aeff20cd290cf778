import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { wordingOf } from "../../wording.ts";

/** The words that go with the ratings of a criteria set, for whoever scores in the browser. Never changes, like the set. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }) {
  const set = await findCriteriaSet((await params).version);
  if (!set) return new Response("There is no criteria set of this version.\n", { status: 404 });
  return Response.json(wordingOf(set), { headers: { "Cache-Control": "public, max-age=31536000, immutable" } });
}
