import { makeBadge } from "badge-maker";
import type { PerFramework } from "#lib/model/framework.ts";
import type { Outcome } from "#lib/model/outcome.ts";

/** What a badge says: the short verdict in the names given. */
export function badgeText(
  { verdict, strength }: Pick<Outcome, "verdict" | "strength">,
  names: PerFramework<string>,
): string {
  if (verdict === "close") return "too close to call";
  if (verdict === "neither") return "neither fits";
  return strength === "clear" ? names[verdict] : `leaning ${names[verdict]}`;
}

// White on each of these is legible (WCAG 1.4.3); the framework colours are the site's, safe for colour-blind readers.
const COLOURS = { tensorflow: "#b35900", pytorch: "#5b3fc4", close: "#5a6270", neither: "#5a6270" } as const;

/** The badge as an SVG document that needs nothing else. Only the verdict: nothing in it gives the answers away. */
export function badgeSvg(outcome: Pick<Outcome, "verdict" | "strength">, names: PerFramework<string>): string {
  return makeBadge({
    label: "tensor or torch",
    message: badgeText(outcome, names),
    labelColor: "#2f3640",
    color: COLOURS[outcome.verdict],
    style: "flat",
  });
}
