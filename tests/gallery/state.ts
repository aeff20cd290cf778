import type { BrowserContext, Page } from "playwright/test";

/** Where a state is shown: a page of a fresh visitor, and the server it talks to. */
export type Studio = { page: Page; context: BrowserContext; app: { url: string } };

/**
 * One thing to look at. `open` brings the page there; `server` names the server it needs: the usual one, one whose
 * database holds so many made-up results, or one whose database has broken. A state is the same with and without
 * JavaScript unless it says that it has one or the other.
 */
export type State = {
  name: string;
  open: (studio: Studio) => Promise<unknown>;
  server?: number | "broken";
  withoutScript?: true;
  needsScript?: true;
  isPrinted?: true;
};

export type StateGroup = { title: string; states: State[] };

/** A state that is just an address. */
export function at(name: string, path: string, rest: Omit<State, "name" | "open"> = {}): State {
  return { name, open: ({ page }) => page.goto(path), ...rest };
}
