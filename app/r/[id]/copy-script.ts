/*
 * Copies the address of the page, or hands it to the device where that can share. A few lines on the page and no
 * component, so that a result brings nothing to load. It may stand anywhere in the document.
 */
export const COPY_SCRIPT = `(() => {
  const address = () => location.origin + location.pathname;
  const say = (text) => { const status = document.querySelector("[data-copied]"); if (status) status.textContent = text; };
  const offer = () => {
    const share = document.querySelector("[data-share]");
    if (share && navigator.share) share.hidden = false;
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", offer);
  else offer();
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-copy], [data-share]");
    if (!button) return;
    if ("share" in button.dataset) return navigator.share({ title: document.title, url: address() }).catch(() => {});
    try { await navigator.clipboard.writeText(address()); say("Link copied."); }
    catch { say("Your browser didn’t allow copying. Copy the address from the address bar."); }
  });
})()`;
