/**
 * A path into a JSON document as the URI fragment form of a JSON Pointer (RFC 6901 §6): `["answers", "goal"]` → `#/answers/goal`.
 * The empty path is the whole document, `#`.
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return `#${path.map((step) => `/${encodeStep(String(step))}`).join("")}`;
}

function encodeStep(step: string): string {
  // A lone surrogate cannot be percent-encoded; it is shown as the replacement character instead of throwing.
  return encodeURIComponent(
    step
      .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
      .replaceAll("~", "~0")
      .replaceAll("/", "~1"),
  );
}
