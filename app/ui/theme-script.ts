/*
 * Runs before the first paint, so that a chosen theme never flashes, and listens for the switch without any React.
 * The choice is one of "light" and "dark" in localStorage; nothing stored means that the system decides.
 */
export const THEME_SCRIPT = `(() => {
  const root = document.documentElement, key = "theme", order = ["system", "light", "dark"];
  const apply = (theme) => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  try { apply(localStorage.getItem(key)); } catch {}
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-switch]")) return;
    const next = order[(order.indexOf(root.dataset.theme || "system") + 1) % order.length];
    apply(next);
    try { if (next === "system") localStorage.removeItem(key); else localStorage.setItem(key, next); } catch {}
  });
})()`;
