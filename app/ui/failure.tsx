import styles from "./failure.module.css";

/** An empty address is that of the page that failed. */
const THIS_PAGE = "";

type Props = { reference?: string | undefined; onRetry?: () => void };

/**
 * What a visitor reads when we failed: whose fault, what is safe, what to do. Without `onRetry` a link loads the page
 * anew. Every page carries this, in case: so it is made of plain elements and not of the components it looks like.
 */
export function Failure({ reference, onRetry }: Props) {
  return (
    <div className={styles.failure}>
      <h1>Sorry, something went wrong on our side</h1>
      <p>It was nothing you did. Answers you have given are still in your browser, and saved results are safe.</p>
      {reference ? <p>If you report this, quote the reference {reference}.</p> : null}
      <p className={styles.ways}>
        {onRetry ? (
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
        ) : (
          <a href={THIS_PAGE} className={styles.retry}>
            Try again
          </a>
        )}
        <a href="/">Go to the start page</a>
      </p>
    </div>
  );
}
