import { findCriteriaSet } from "#lib/data/criteria-sets.ts";
import { withoutTexts } from "#lib/model/scorable-set.ts";

/** What the model needs of a criteria set, without its texts. A published set never changes, so neither does this. */
export async function GET(_request: Request, { params }: { params: Promise<{ version: string }> }) {
  const set = await findCriteriaSet((await params).version);
  if (!set) return new Response("There is no criteria set of this version.\n", { status: 404 });
  return Response.json(withoutTexts(set), { headers: { "Cache-Control": "public, max-age=31536000, immutable" } });
}
