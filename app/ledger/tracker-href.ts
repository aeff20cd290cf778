export type Issue = { title: string; body: string };

/**
 * The address of a new issue with its fields filled in. A tracker's address may say where they go, as in
 * "https://example.org/new?issue[title]={title}&issue[description]={body}"; otherwise they are added as `title` and
 * `body`, which most trackers understand.
 */
export function trackerHref(tracker: string, issue: Issue): string {
  if (tracker.includes("{title}") || tracker.includes("{body}")) {
    return tracker
      .replaceAll("{title}", () => encodeURIComponent(issue.title))
      .replaceAll("{body}", () => encodeURIComponent(issue.body));
  }
  const href = new URL(tracker);
  href.searchParams.set("title", issue.title);
  href.searchParams.set("body", issue.body);
  return href.toString();
}
