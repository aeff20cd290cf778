import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { pageMetadata } from "../site/metadata.ts";
import { ALONE } from "./form-place.ts";
import { WizardPage } from "./wizard-page.tsx";

/** The wizard writes the title itself: it changes with the step, and begins with "Error:" when something is wrong. */
export const metadata: Metadata = { ...pageMetadata("/decide"), title: { absolute: "" } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DecidePage({ searchParams }: Props) {
  const { step } = await searchParams;
  return (
    <WizardPage place={ALONE} set={await findActiveCriteriaSet()} wanted={typeof step === "string" ? step : null} />
  );
}
