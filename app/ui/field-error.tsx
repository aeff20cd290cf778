import styles from "./field-error.module.css";

/** The message of one field; the field names it by `aria-describedby`. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className={styles.error}>
      <span className="visually-hidden">Error: </span>
      {message}
    </p>
  );
}
