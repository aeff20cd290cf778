import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to a form's error summary with every `failure`: a value that is new each time, falsy without one.
 * On a page that arrives with problems the summary has the focus by itself, or the person has gone on to a field
 * before the scripts came: then it stays where it is.
 */
export function useSummaryFocus(failure: unknown): RefObject<HTMLDivElement | null> {
  const summary = useRef<HTMLDivElement>(null);
  const isUnderWay = useRef(false);
  useEffect(() => {
    if (failure && (isUnderWay.current || document.activeElement === document.body)) summary.current?.focus();
    isUnderWay.current = true;
  }, [failure]);
  return summary;
}
