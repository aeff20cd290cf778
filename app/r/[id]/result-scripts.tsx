import { InlineScript } from "../../site/inline-script.tsx";
import { COPY_SCRIPT } from "./copy-script.ts";
import { CLAIM_SCRIPT } from "./manage/claim-script.ts";
import { IN_PLACE_SCRIPT } from "./manage/in-place-script.ts";
import { FORWARD_SCRIPT } from "./try-it/forward-script.ts";

/**
 * What brings a result to life besides React, or without it. The scripts stand before all that differs from result to
 * result, so that what follows them can be compressed once: see lib/http/kept-pages.ts.
 */
export function ResultScripts({ sendsInPlace }: { sendsInPlace: boolean }) {
  const codes = [COPY_SCRIPT, CLAIM_SCRIPT, FORWARD_SCRIPT, ...(sendsInPlace ? [IN_PLACE_SCRIPT] : [])];
  return codes.map((code) => <InlineScript key={code} code={code} />);
}
