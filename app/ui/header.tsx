import styles from "./header.module.css";
import { Mark } from "./mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const LINKS = [
  { href: "/decide", text: "Decide" },
  { href: "/criteria", text: "Evidence" },
  { href: "/stats", text: "Statistics" },
  { href: "/method", text: "Method" },
];

export function Header() {
  return (
    <header className={styles.header}>
      <a href="#main" className={`visually-hidden ${styles.skip}`}>
        Skip to main content
      </a>
      <div className={styles.bar}>
        <a href="/" className={styles.name}>
          <Mark />
          <span>
            Tensor <i>or</i> Torch
          </span>
        </a>
        <nav aria-label="Main" className={styles.nav}>
          <ul>
            {LINKS.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  );
}
