/*
 * Sends what an owner changes and puts what the page says now in the place of what it said: status messages are read
 * out, and focus and scrolling stay where they are. One after another, so that an older answer never replaces a newer
 * one. Without a connection nothing is lost and it is said; what the server does not take is sent as the browser sends
 * a form, which shows why; and somebody who no longer owns the result sees it as it is. No form is sent twice at once.
 */
export const IN_PLACE_SCRIPT = `(() => {
  const busy = new Set();
  let last = Promise.resolve();
  let leaving = 0;
  const renew = (page) => {
    // A form's own id is hidden by its field of that name.
    const parts = [...document.querySelectorAll("[data-renewed]")];
    const pairs = parts.map((part) => [part, page.getElementById(part.getAttribute("id"))]);
    if (pairs.some(([, now]) => !now)) return false;
    for (const [part, now] of pairs) {
      if (now.isEqualNode(part)) continue;
      const hadFocus = part.contains(document.activeElement);
      part.className = now.className;
      part.hidden = now.hidden;
      part.replaceChildren(...now.childNodes);
      if (hadFocus) part.querySelector("button")?.focus();
    }
    return true;
  };
  const say = (form) => {
    const said = form.appendChild(document.createElement("p"));
    said.dataset.unsent = "";
    said.setAttribute("role", "alert");
    said.textContent = "This site does not answer, so nothing may have changed. Check your connection and press again.";
  };
  const send = async (form) => {
    form.querySelector("[data-unsent]")?.remove();
    const body = new FormData(form);
    const answer = await fetch(location.pathname, { method: "POST", body }).catch(() => null);
    const text = await answer?.text().catch(() => null);
    if (text == null) say(form);
    else if (answer.status === 404) location.reload();
    else if (answer.ok && renew(new DOMParser().parseFromString(text, "text/html"))) form.reset();
    else form.submit();
  };
  addEventListener("pageshow", () => { leaving = 0; });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (!form.matches("[data-in-place]")) {
      if (Date.now() - leaving < 10000) event.preventDefault();
      else leaving = Date.now();
      return;
    }
    event.preventDefault();
    if (busy.has(form)) return;
    busy.add(form);
    last = last.then(() => send(form)).catch(() => form.submit()).finally(() => busy.delete(form));
  });
})()`;
