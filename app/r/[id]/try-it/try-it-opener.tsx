"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Original, TryIt } from "./try-it.tsx";

type Loaded = { Part?: typeof TryIt; isFailed?: boolean };

/**
 * Waits for the address to name "try it", and loads it then. This is all that a result brings to load, so it is as
 * small as it can be: even the look of the button is the server's.
 */
export function TryItOpener({ original, look }: { original: Original; look: string }) {
  const [{ Part, isFailed }, setLoaded] = useState<Loaded>({});
  const load = () =>
    import("./try-it.tsx").then(
      (part) => setLoaded({ Part: part.TryIt }),
      () => setLoaded({ isFailed: true }),
    );
  const followAddress = useEffectEvent(() => location.hash.startsWith("#try-it") && load());
  useEffect(() => {
    const follow = () => followAddress();
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  if (Part) return <Part original={original} />;
  const open = () => {
    history.pushState(history.state, "", "#try-it");
    return load();
  };
  return (
    <div className="needs-script">
      <button type="button" className={look} onClick={open}>
        Try other answers
      </button>
      <p role="status">{isFailed ? "It could not be loaded. Check your connection and try again." : null}</p>
    </div>
  );
}
