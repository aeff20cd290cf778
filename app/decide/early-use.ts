/** Where the page notes, on its root, that somebody wants to go on before the scripts have come. */
const MARK = "pressed";
/** Where it notes that somebody has used a field. */
const TOUCH = "touched";

/** Under what the answers lie that were given on a page whose scripts had not come when it was left. */
export function earlyKey(draftKey: string): string {
  return `${draftKey}:early`;
}

/**
 * Runs until the scripts come. A button that is pressed before is remembered; so is Enter on an option, which would send
 * the form as it is. What sends the form on purpose is left alone, and everything once the page has given the scripts up
 * and shows all questions. Whoever leaves before the scripts come leaves the answers behind for the next page, unless
 * they were sent or "Start again" has cleared them. The key is of letters, digits, hyphens and colons.
 */
export const earlyUseScript = (draftKey: string) => `(() => {
  const marks = document.documentElement.dataset;
  const [draft, early] = ${JSON.stringify([draftKey, earlyKey(draftKey)])};
  let isKept = false;
  const forget = (...keys) => {
    isKept = false;
    try { for (const key of keys) localStorage.removeItem(key); } catch {}
  };
  const note = (event) => {
    const form = event.target instanceof Element && event.target.closest("form[data-mode=waiting]");
    if (!form) return;
    if (event.type === "click" && event.target.matches("input")) {
      marks.${TOUCH} = "";
      isKept = true;
    }
    if (event.type === "click" && event.target.closest("[data-restart]")) forget(draft, early);
    const later = form.querySelector("[data-step]:not([data-current])");
    if (!later || getComputedStyle(later).visibility !== "hidden") return;
    const isOnward = event.type === "click" ? event.target.closest("[type=button]") : event.key === "Enter" && event.target.matches("[type=radio], [type=checkbox]");
    if (!isOnward) return;
    event.preventDefault();
    marks.${MARK} = "";
  };
  addEventListener("click", note);
  addEventListener("keydown", note);
  addEventListener("submit", () => forget(early));
  addEventListener("pagehide", () => {
    const form = document.querySelector("form[data-mode=waiting]");
    if (!form || !isKept) return;
    const answers = [...form.querySelectorAll("input:checked")].map(({ name, value }) => [name, value]);
    try { localStorage.setItem(early, new URLSearchParams(answers)); } catch {}
  });
})()`;

/** Whether somebody wanted to go on before the scripts came; tells it once. */
export function takeEarlyPress(): boolean {
  const marks = document.documentElement.dataset;
  const isPressed = MARK in marks;
  delete marks[MARK];
  return isPressed;
}

/** Whether somebody has used a field before the scripts came, by hand or by keyboard: either way it is clicked. */
export function isTouched(): boolean {
  return TOUCH in document.documentElement.dataset;
}

/** The answers as fields of the form, if a page was left before its scripts came; else none. */
export function answersLeftEarly(draftKey: string): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(earlyKey(draftKey)) ?? "");
  } catch {
    return new URLSearchParams();
  }
}
