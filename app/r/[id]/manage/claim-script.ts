/*
 * Takes the manage key out of the address, so that it is not shared by copying that, and sends it for the visitor who
 * came by a manage link. A few lines on the page, so that a result brings nothing to load. They may stand anywhere in it.
 */
export const CLAIM_SCRIPT = `(() => {
  const claim = () => {
    const key = /^#key=([\\w-]+)$/.exec(location.hash)?.[1];
    if (!key) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    const send = () => {
      const form = document.querySelector("form[data-claim]");
      if (!form) return;
      form.elements.key.value = key;
      form.requestSubmit();
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", send);
    else send();
  };
  claim();
  addEventListener("hashchange", claim);
})()`;
