import type { Metadata } from "next";
import { ButtonLink } from "../ui/button.tsx";
import { Failure } from "../ui/failure.tsx";

export const metadata: Metadata = { title: "Something went wrong", robots: { index: false } };

/** An empty address is that of the page that failed. */
const THIS_PAGE = "";

/** Shown by the HTTP entry in place of a page that could not be made; it has no address of its own. */
export default function FailurePage() {
  return (
    <Failure>
      <ButtonLink href={THIS_PAGE}>Try again</ButtonLink>
    </Failure>
  );
}
