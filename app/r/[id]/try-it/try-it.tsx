import { useEffect, useRef } from "react";
import type { Answers } from "#lib/model/answers.ts";
import type { Framework } from "#lib/model/framework.ts";
import { Button } from "../../../ui/button.tsx";
import type { Voice } from "../../../words/speaker.ts";
import { FRAGMENT } from "./address.ts";
import { moveTo, useFragment } from "./use-fragment.ts";
import { useWorkbench } from "./use-workbench.ts";

export type Original = { criteria: string; answers: Answers; order: readonly [Framework, Framework]; voice: Voice };

/** Opens with the fragment of the address. Until then it is a button, and nothing of the model is loaded. */
export function TryIt({ original }: { original: Original }) {
  const fragment = useFragment();
  const isOpen = fragment === FRAGMENT || fragment.startsWith(`${FRAGMENT}&`);
  const loaded = useWorkbench(original.criteria, isOpen);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen && typeof loaded === "object") {
    const { Workbench, set, wording } = loaded;
    return <Workbench original={original} set={set} wording={wording} fragment={fragment} />;
  }
  const isFailed = loaded === "failed";
  return (
    <div className="needs-script">
      <Button ref={opener} onClick={() => moveTo(isFailed && isOpen ? "" : FRAGMENT)}>
        {isOpen && isFailed ? "Close" : "Try other answers"}
      </Button>
      <p role="status">
        {isOpen
          ? isFailed
            ? "It could not be loaded. Check your connection, close this and open it again."
            : "Loading …"
          : null}
      </p>
    </div>
  );
}
