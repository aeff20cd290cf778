import type { KeyboardEvent } from "react";

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** Chooses the n-th option of the group that has the focus when the key is a digit, once; tells whether it did. */
export function chooseByDigit(event: KeyboardEvent<HTMLElement>): boolean {
  if (hasModifier(event) || event.repeat || !/^[1-9]$/.test(event.key) || !(event.target instanceof Element))
    return false;
  const inputs = event.target.closest("[data-keys]")?.querySelectorAll("input");
  const input = inputs?.[Number(event.key) - 1];
  if (!input) return false;
  event.preventDefault();
  input.focus();
  input.click();
  return true;
}

/** Whether Enter was pressed on an option or the heading, where it means "continue" and not what a button would do. */
export function isEnterToContinue(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== "Enter" || hasModifier(event) || !(event.target instanceof Element)) return false;
  return event.target.matches("input, h2");
}
