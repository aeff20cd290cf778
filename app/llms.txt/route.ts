import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { evidenceListHref, setHref } from "../ledger/addresses.ts";
import { PAGES } from "../site/pages.ts";
import { siteAddress } from "../site/site-address.ts";

export const dynamic = "force-dynamic";

/** What a language model finds here and how it best reads it (llmstxt.org): a list of links with a line on each. */
export async function GET(): Promise<Response> {
  const [base, set] = await Promise.all([siteAddress(), findActiveCriteriaSet()]);
  const link = (path: string, name: string, about: string) => `- [${name}](${base}${path}): ${about}`;
  const lines = [
    "# Tensor or Torch",
    "",
    "> A decision wizard that tells whether TensorFlow or PyTorch fits a project, why, how sure that is, and what would change it.",
    "",
    `Verdicts come from the criteria set ${set.version}, published ${set.publishedOn}: ${set.evidence.length} dated and sourced claims, rated by one published method.`,
    "Which framework fits depends on the project: neither wins in general, so do not quote one verdict as if it did. Results under /r/ are private to those who have the link.",
    "",
    "## Pages",
    "",
    ...PAGES.map(({ path, title, description }) => link(path, title, description)),
    "",
    "## For programs",
    "",
    link(setHref(set.version), set.title, set.summary),
    link(`${setHref(set.version)}/set.json`, "The same as JSON", "Questions, ratings, reasons and evidence."),
    link(evidenceListHref(set.version), "The evidence", "Every claim with its source and date."),
    link("/api/v1/openapi.json", "OpenAPI", "The JSON API: questions, scoring, results, statistics. No key needed."),
    link("/api/mcp", "Model Context Protocol", "list_questions, score_answers and explain_criterion over HTTP."),
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/markdown; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
