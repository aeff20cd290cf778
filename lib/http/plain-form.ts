/** The fields of a form in their order; a name may come several times, and files are no text. */
export type Fields = readonly (readonly [name: string, value: string | File])[];

/**
 * Reads a form with parts as browsers write it (RFC 7578): names without anything escaped, no files, nothing around the
 * parts. The platform's own parser, which makes streams and promises of a form, is for the rest.
 * @returns null when the bytes are of any other shape, be it right or wrong.
 */
export function readPlainForm(contentType: string, bytes: Buffer): Fields | null {
  const boundary = /^multipart\/form-data; ?boundary=([\w-]{1,70})$/.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  // The platform's parser takes each boundary for the end of a part, also one within a value.
  const [start, ...parts] = bytes.toString().split(boundary);
  if (start !== "--" || parts.pop() !== "--\r\n") return null;
  const fields = parts.map((part) => {
    const [, name, value] =
      /^\r\nContent-Disposition: form-data; name="([^"%\r\n]*)"\r\n\r\n(.*)\r\n--$/s.exec(part) ?? [];
    return name === undefined || value === undefined ? null : ([name, value] as const);
  });
  return fields.every((field) => field !== null) ? fields : null;
}
