/** Whether an `Accept-Encoding` header offers this encoding by name, and not with the weight 0 (RFC 9110 §12.5.3). */
export function acceptsEncoding(header: string | string[] | undefined, encoding: string): boolean {
  return String(header ?? "")
    .toLowerCase()
    .split(",")
    .some((offer) => {
      const [name, weight] = offer.trim().split(/\s*;\s*q=/);
      return name === encoding && Number(weight ?? 1) > 0;
    });
}
