import type { Metadata } from "next";
import { Failure } from "../ui/failure.tsx";

export const metadata: Metadata = { title: "Something went wrong", robots: { index: false } };

/** Shown by the HTTP entry in place of a page that could not be made; it has no address of its own. */
export default function FailurePage() {
  return <Failure />;
}
