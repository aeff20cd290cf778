/*
 * An address with a variation leads to the page that can show it, also when it comes without saying so: the server is
 * never told of a fragment. The way back is then the page before, not this one, which would lead there again. A page
 * without answers has nothing to try, and the one that can show it needs no forwarding.
 */
export const FORWARD_SCRIPT = `(() => {
  const follow = () => {
    const isElsewhere = document.querySelector("#try-it a[href*='?try-it']");
    if (/^#try-it(&|$)/.test(location.hash) && isElsewhere) location.replace(location.pathname + "?try-it" + location.hash);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", follow);
  else follow();
  addEventListener("hashchange", follow);
})()`;
