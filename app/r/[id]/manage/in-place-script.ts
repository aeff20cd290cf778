/*
 * Sends what an owner changes and puts what the page says now in the place of what it said: status messages are read
 * out, and focus and scrolling stay where they are. What cannot be done so is sent as the browser sends a form.
 */
export const IN_PLACE_SCRIPT = `(() => {
  const busy = new Set();
  const renew = (page) => {
    for (const part of document.querySelectorAll("[data-renewed]")) {
      // A form's own id is hidden by its field of that name.
      const now = page.getElementById(part.getAttribute("id"));
      if (now.isEqualNode(part)) continue;
      const hadFocus = part.contains(document.activeElement);
      part.className = now.className;
      part.hidden = now.hidden;
      part.replaceChildren(...now.childNodes);
      if (hadFocus) part.querySelector("button")?.focus();
    }
  };
  const send = async (form) => {
    const answer = await fetch(location.pathname, { method: "POST", body: new FormData(form) });
    if (!answer.ok) throw new Error();
    renew(new DOMParser().parseFromString(await answer.text(), "text/html"));
    form.reset();
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches("[data-in-place]")) return;
    event.preventDefault();
    if (busy.has(form)) return;
    busy.add(form);
    send(form).catch(() => form.submit()).finally(() => busy.delete(form));
  });
})()`;
