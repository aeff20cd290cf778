/** The key of an `Authorization: Bearer …` header (RFC 6750 §2.1); null when there is none or it is of another kind. */
export function bearerKey(authorization: string | null): string | null {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization ?? "")?.[1] ?? null;
}
