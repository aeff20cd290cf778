import styles from "./footer.module.css";

type Link = { path: string; name: string };

export function Footer({ links }: { links: readonly Link[] }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label="Footer">
          <ul className={styles.links}>
            {links.map(({ path, name }) => (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          Tensor or Torch is independent. It is not affiliated with, sponsored by or endorsed by Google or the PyTorch
          Foundation. TensorFlow is a trademark of Google LLC. PyTorch is a trademark of The Linux Foundation. No
          accounts, no tracking, no advertising.
        </p>
      </div>
    </footer>
  );
}
