import { Disclosure } from "../../../ui/disclosure.tsx";
import styles from "./manage.module.css";

/** The result in other forms: a record, data, a badge and a frame for other pages. */
export function TakeAlong({ id, site }: { id: string; site: string }) {
  const address = `${site}/r/${id}`;
  const codes = [
    { label: "Badge for a README", code: `[![Tensor or Torch](${address}/badge.svg)](${address})` },
    {
      label: "Frame for another page",
      code: `<iframe src="${site}/embed/r/${id}" title="Tensor or Torch: the verdict" width="360" height="520"></iframe>`,
    },
  ];
  return (
    <Disclosure summary="Take it along">
      <ul>
        <li>
          <a href={`/r/${id}/decision.md`}>Decision record (MADR, Markdown)</a>
        </li>
        <li>
          <a href={`/r/${id}/decision.json`}>Everything as JSON</a>
        </li>
      </ul>
      {codes.map(({ label, code }) => (
        <label key={label} className={styles.link}>
          {label}
          <input type="text" readOnly value={code} />
        </label>
      ))}
    </Disclosure>
  );
}
