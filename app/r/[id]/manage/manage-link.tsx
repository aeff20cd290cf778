import { Disclosure } from "../../../ui/disclosure.tsx";
import styles from "./manage.module.css";

/** The link that makes another browser the owner. Its key stands in the fragment, so it never reaches a server's log. */
export function ManageLink({ id, site, manageKey }: { id: string; site: string; manageKey: string | null }) {
  if (manageKey === null) return null;
  return (
    <Disclosure summary="Manage it from another browser">
      <p>
        Only this browser knows that the result is yours. With this link another one will too. Keep it to yourself:
        whoever has it sees your answers and may delete the result.
      </p>
      <label className={styles.link}>
        Manage link
        <input type="text" readOnly value={`${site}/r/${id}#key=${manageKey}`} />
      </label>
    </Disclosure>
  );
}
