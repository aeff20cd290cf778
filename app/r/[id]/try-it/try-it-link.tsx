"use client";

import { CONTROLS_HEADING } from "./address.ts";
import { moveTo } from "./use-fragment.ts";

type Props = { fragment: string; about: string };

/**
 * Leads to "try it" with a variation applied; `about` tells it from the other links of the page. Shown only where
 * scripts run, since the variation needs them.
 */
export function TryItLink({ fragment, about }: Props) {
  return (
    <a
      className="needs-script"
      href={fragment}
      onClick={(event) => {
        event.preventDefault();
        moveTo(fragment);
        // Where it is open already; where it is not, it takes the focus as it opens.
        document.getElementById(CONTROLS_HEADING)?.focus();
      }}
    >
      Try it<span className="visually-hidden">: {about}</span>
    </a>
  );
}
