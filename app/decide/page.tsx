import type { Metadata } from "next";
import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { DraftScript } from "./draft-script.tsx";
import { stakesFrom } from "./stakes.ts";
import { newSubmissionKey } from "./submission-key.ts";
import { Wizard } from "./wizard.tsx";
import { wizardSetFrom } from "./wizard-set.ts";

/** The wizard writes the title itself: it changes with the step, and begins with "Error:" when something is wrong. */
export const metadata: Metadata = { title: { absolute: "" }, alternates: { canonical: "/decide" } };

export default async function DecidePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { step } = await searchParams;
  const set = await findActiveCriteriaSet();
  const stakes = stakesFrom(gapsAtStake(set, {}));
  const wanted = typeof step === "string" ? step : null;
  return (
    <>
      <DraftScript />
      <Wizard set={wizardSetFrom(set)} stakes={stakes} wanted={wanted} submissionKey={newSubmissionKey()} />
    </>
  );
}
