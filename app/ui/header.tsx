import styles from "./header.module.css";
import { Mark } from "./mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

type Link = { path: string; name: string };

export function Header({ links }: { links: readonly Link[] }) {
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
            {links.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  );
}
