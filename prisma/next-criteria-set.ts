/** The text of a criteria document under a new version and day; all else, comments included, stays as it is. */
export function nextCriteriaSet(text: string, version: string, publishedOn: string): string {
  const old = /^version: *(\S+) *$/m.exec(text)?.[1];
  if (old === undefined || !/^publishedOn: /m.test(text)) {
    throw new Error('The document has no "version" or no "publishedOn" at the start of a line.');
  }
  return text
    .replace(/^version: .*$/m, () => `version: ${version}`)
    .replace(/^publishedOn: .*$/m, () => `publishedOn: ${publishedOn}`)
    .replace(/^title: .*$/m, (title) => title.replaceAll(old, version));
}

/** A name for a set started on a day: its month, or the day when the month is taken. */
export function nextVersion(day: string, taken: readonly string[]): string {
  const month = day.slice(0, 7);
  return taken.includes(month) ? day : month;
}
