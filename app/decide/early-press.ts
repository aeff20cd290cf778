/** Where the page notes, on its root, that somebody wants to go on before the scripts have come. */
const MARK = "pressed";
/** Where it notes that somebody has used a field. */
const TOUCH = "touched";

/**
 * Runs until the scripts come. A button that is pressed before is remembered; so is Enter on an option, which would send
 * the form as it is. What sends the form on purpose is left alone, and everything once the page has given the scripts up
 * and shows all questions.
 */
export const EARLY_PRESS_SCRIPT = `(() => {
  const note = (event) => {
    const form = event.target instanceof Element && event.target.closest("form[data-mode=waiting]");
    if (form && event.type === "click" && event.target.matches("input")) document.documentElement.dataset.${TOUCH} = "";
    const later = form && form.querySelector("[data-step]:not([data-current])");
    if (!later || getComputedStyle(later).visibility !== "hidden") return;
    const isOnward = event.type === "click" ? event.target.closest("[type=button]") : event.key === "Enter" && event.target.matches("[type=radio], [type=checkbox]");
    if (!isOnward) return;
    event.preventDefault();
    document.documentElement.dataset.${MARK} = "";
  };
  addEventListener("click", note);
  addEventListener("keydown", note);
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
