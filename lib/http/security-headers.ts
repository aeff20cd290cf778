import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Pages made to be shown in frames on other sites. */
export function isEmbeddable(path: string): boolean {
  return path.startsWith("/embed/");
}

/** Images and data made to be used from other sites. */
function isForOtherSites(path: string): boolean {
  return isEmbeddable(path) || /^\/(api|preview)(\/|$)/.test(path) || /\/(badge\.svg|opengraph-image[^/]*)$/.test(path);
}

/** What only those with the link should come upon, in whatever form: no search engine lists it. */
function isUnlisted(path: string): boolean {
  return /^\/(r|embed|team(?!\/new$)|deleted|api\/v1\/results)(\/|$)/.test(path);
}

const FOR_EVERY_RESPONSE = {
  "X-Content-Type-Options": "nosniff",
  // Not no-referrer: browsers then send `Origin: null` with our own forms. No other site learns a permalink.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
    "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
} as const;

/**
 * The security headers of a response to `path`.
 * @param isSecure whether the visitor's connection is TLS, ours or a trusted proxy's: only then HSTS is sent.
 */
export function securityHeaders(
  path: string,
  nonce: string,
  { isSecure, isDevelopment }: { isSecure: boolean; isDevelopment: boolean },
): Record<string, string> {
  return {
    ...FOR_EVERY_RESPONSE,
    "Content-Security-Policy": contentSecurityPolicy({ nonce, isEmbeddable: isEmbeddable(path), isDevelopment }),
    "Cross-Origin-Resource-Policy": isForOtherSites(path) ? "cross-origin" : "same-origin",
    ...(isEmbeddable(path) ? {} : { "X-Frame-Options": "DENY" }),
    ...(isUnlisted(path) ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
    ...(isSecure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
