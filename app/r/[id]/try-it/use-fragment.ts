import { useSyncExternalStore } from "react";

const MOVED = "try-it-moved";

function subscribe(listener: () => void): () => void {
  const events = ["hashchange", "popstate", MOVED];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** The fragment of the address, "" on the server; Back, Forward and an edited address change it too. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
}

/**
 * Moves to another fragment as a step in the history. The entry keeps the state that Next gave the current one: so Next
 * leaves the page alone now, and knows the entry when Back leads to it.
 */
export function moveTo(fragment: string): void {
  history.pushState(history.state, "", `${location.pathname}${location.search}${fragment}`);
  window.dispatchEvent(new Event(MOVED));
}
