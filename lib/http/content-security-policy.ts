/* What a page may load. Nothing by default; scripts by the nonce of their own response and what those load in turn. */

const NONE_BUT_OURS = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
} as const;

export type PolicyOptions = { nonce: string; isEmbeddable: boolean; isDevelopment: boolean };

/**
 * The Content-Security-Policy of one response. Next reads the nonce from this header on the request and puts it on
 * every script it renders.
 * @param nonce unguessable, new for every response; `isEmbeddable`: other sites may show it in a frame;
 *   `isDevelopment`: allows what Next's development tools need, never in production.
 */
export function contentSecurityPolicy({ nonce, isEmbeddable, isDevelopment }: PolicyOptions): string {
  const directives: Record<string, string> = {
    ...NONE_BUT_OURS,
    "script-src": `'nonce-${nonce}' 'strict-dynamic'`,
    "frame-ancestors": isEmbeddable ? "*" : "'none'",
  };
  if (isDevelopment) {
    directives["script-src"] += " 'unsafe-eval'";
    directives["style-src"] += " 'unsafe-inline'";
    directives["connect-src"] += " ws:";
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
