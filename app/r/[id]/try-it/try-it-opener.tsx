"use client";

import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { Original, TryIt } from "./try-it.tsx";

/** Null: it could not be loaded. */
type Part = typeof TryIt | null | undefined;

function load(show: Dispatch<SetStateAction<Part>>): void {
  import("./try-it.tsx").then(
    (part) => show(() => part.TryIt),
    () => show(null),
  );
}

/**
 * Waits for the address to name "try it", and loads it then. This is all that a result brings to load, so it is as
 * small as it can be: even the look of the button and what is said when that fails are the server's.
 */
export function TryItOpener({ original, look, failure }: { original: Original; look: string; failure: string }) {
  const [Part, show] = useState<Part>();
  useEffect(() => {
    const follow = () => location.hash.startsWith("#try-it") && load(show);
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (Part) return <Part original={original} />;
  const open = () => {
    history.pushState(history.state, "", "#try-it");
    load(show);
  };
  return (
    <div className="needs-script">
      <button type="button" className={look} onClick={open}>
        Try other answers
      </button>
      <p role="status">{Part === null && failure}</p>
    </div>
  );
}
