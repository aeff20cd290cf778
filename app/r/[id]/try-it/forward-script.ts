/*
 * An address with a variation leads to the page that can show it, also when it comes without saying so: the server is
 * never told of a fragment. The way back is then the page before, not this one, which would lead there again.
 */
export const FORWARD_SCRIPT = `(() => {
  const follow = () => {
    if (/^#try-it(&|$)/.test(location.hash)) location.replace(location.pathname + "?try-it" + location.hash);
  };
  follow();
  addEventListener("hashchange", follow);
})()`;
