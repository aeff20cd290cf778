import styles from "./footer.module.css";

const LINKS = [
  { href: "/decide", text: "Decide" },
  { href: "/compare", text: "Side by side" },
  { href: "/questions", text: "Questions" },
  { href: "/criteria", text: "Evidence" },
  { href: "/stats", text: "Statistics" },
  { href: "/method", text: "How it decides" },
  { href: "/api", text: "For programs" },
  { href: "/privacy", text: "Privacy" },
];

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label="Footer">
          <ul className={styles.links}>
            {LINKS.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
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
