import type { OutgoingHttpHeaders } from "node:http";

/*
 * What pages of one kind have in common, rendered by the framework once and kept; the rest of each is put into its
 * places. A page made so costs what its own part costs.
 */

/** What stands in the places of a shell: HTML by what follows the shell's mark there, "" where nothing does. */
export type Filling = Readonly<Record<string, string>>;

/**
 * How a page is written: into the shell at an address, kept under a key, where `mark` stands for what differs. The text
 * must be one that nobody can guess. `write` gives what is filled in, or null when the page has to be rendered whole.
 */
export type Writing = {
  shell: { key: string | null; url: string };
  mark: string;
  write: () => Promise<Filling | null>;
};

/** A page without its scripts. */
export type BarePage = { headers: OutgoingHttpHeaders; html: string };

/** `places`: what follows the mark, once for each kind of place. */
type Shell = { headers: OutgoingHttpHeaders; pieces: readonly string[]; places: ReadonlySet<string | undefined> };

/** So many shells are kept: there is one for each kind of page and address of the site. */
const MOST = 32;

const shells = new Map<string, Promise<Shell | null>>();

/** A page taken apart at its marks: text and what follows the mark take turns. */
function shellOf({ headers, html }: BarePage, mark: string): Shell {
  const pieces = html.split(new RegExp(`${mark}((?:-[a-z]+)?)`));
  return { headers, pieces, places: new Set(pieces.filter((_, index) => index % 2 === 1)) };
}

/** The shell of a page, rendered on first need; null when it cannot be. */
function findShell({ shell: { key, url }, mark }: Writing, render: Render): Promise<Shell | null> {
  const kept = key === null ? undefined : shells.get(key);
  if (kept !== undefined) return kept;
  const made = render(url).then((page) => page && shellOf(page, mark));
  if (key === null) return made;
  const oldest = shells.keys().next().value;
  if (shells.size >= MOST && oldest !== undefined) shells.delete(oldest);
  shells.set(key, made);
  const forget = () => shells.delete(key);
  made.then((shell) => shell ?? forget(), forget);
  return made;
}

type Render = (url: string) => Promise<BarePage | null>;

/**
 * The page as it is written into its shell, which `render` makes on first need; null when either cannot be. A place that
 * the filling does not name stays empty; a shell without a place for all of the filling is none, and not kept.
 */
export async function writtenPage(writing: Writing, render: Render): Promise<BarePage | null> {
  const shell = await findShell(writing, render);
  const filling = shell && (await writing.write());
  if (!filling) return null;
  if (Object.keys(filling).some((name) => !shell.places.has(name))) {
    if (writing.shell.key !== null) shells.delete(writing.shell.key);
    return null;
  }
  const html = shell.pieces.map((piece, index) => (index % 2 === 0 ? piece : (filling[piece] ?? ""))).join("");
  return { headers: shell.headers, html };
}
