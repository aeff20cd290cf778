import { useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { headingId } from "./element-ids.ts";
import { type FormPlace, hrefOf } from "./form-place.ts";

type Place = { step: string; returnTo: string | null; moves: number };

/** A text that we keep with the current entry of the history. It survives a reload. */
function entryText(key: "from" | "returnTo"): string | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return null;
  const value: unknown = Object.entries(state).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : null;
}

/** The step named in the address. */
export function addressedStep(): string | null {
  return new URLSearchParams(location.search).get("step");
}

/** Focus tells a screen reader, and a keyboard, where the new step begins. */
function showTopOf(step: string): void {
  window.scrollTo({ top: 0, behavior: "instant" });
  document.getElementById(headingId(step))?.focus({ preventScroll: true });
}

/**
 * The current step, its address, and the ways between steps. None of them makes a request. `arriveAt` is told which
 * step the address names after Back or Forward, and says which one to show.
 */
export function useSteps(form: FormPlace, initial: string, arriveAt: (addressed: string | null) => string) {
  const [place, setPlace] = useState<Place>({ step: initial, returnTo: null, moves: 0 });
  const follow = useEffectEvent(() => {
    const step = arriveAt(addressedStep());
    setPlace({ step, returnTo: entryText("returnTo"), moves: place.moves + 1 });
  });

  useEffect(() => {
    const listener = () => follow();
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  }, []);

  useLayoutEffect(() => {
    if (place.moves > 0) showTopOf(place.step);
  }, [place]);

  function go(step: string, returnTo: string | null = null): void {
    history.pushState({ from: place.step, returnTo }, "", hrefOf(form, step));
    setPlace({ step, returnTo, moves: place.moves + 1 });
  }

  return {
    ...place,
    go,
    /** Goes back in the history where that leads to `step`, so that the browser's own Back keeps making sense. */
    goBack(step: string): void {
      if (entryText("from") === step) history.back();
      else go(step);
    },
    /** Shows `step` on arrival, and puts right an address that these answers do not lead to. */
    begin(step: string): void {
      const addressed = addressedStep();
      if (addressed !== null && addressed !== step) history.replaceState(null, "", hrefOf(form, step));
      setPlace({ step, returnTo: entryText("returnTo"), moves: 0 });
    },
  };
}
