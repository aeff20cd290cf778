import type { Metadata } from "next";
import styles from "../ui/failure.module.css";
import { Failure } from "../ui/failure.tsx";

export const metadata: Metadata = { title: "Something went wrong", robots: { index: false } };

/** An empty address is that of the page that failed. */
const THIS_PAGE = "";

/** Shown by the HTTP entry in place of a page that could not be made; it has no address of its own. */
export default function FailurePage() {
  return (
    <Failure>
      <a href={THIS_PAGE} className={styles.retry}>
        Try again
      </a>
    </Failure>
  );
}
