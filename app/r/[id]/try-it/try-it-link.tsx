import { type TryItPage, VARIATION } from "./address.ts";

type Props = { page: TryItPage; fragment: string; about: string };

/**
 * Leads to "try it" with a variation applied; `about` tells it from the other links of the page. Shown only where
 * scripts run, since the variation needs them. No script of its own: what opens "try it" watches the address.
 */
export function TryItLink({ page, fragment, about }: Props) {
  return (
    <a className="needs-script unbroken" href={page + fragment} {...{ [VARIATION]: "" }}>
      Try it<span className="visually-hidden">: {about}</span>
    </a>
  );
}
