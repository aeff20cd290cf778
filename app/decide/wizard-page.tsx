import { findActiveCriteriaSet } from "#lib/data/criteria-sets.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { DraftScript } from "./draft-script.tsx";
import { stakesFrom } from "./stakes.ts";
import { newSubmissionKey } from "./submission-key.ts";
import { Wizard } from "./wizard.tsx";
import { wizardSetFrom } from "./wizard-set.ts";

/** The form for the active criteria set, at the step that was asked for. */
export async function WizardPage({ wanted }: { wanted: string | null }) {
  const set = await findActiveCriteriaSet();
  const stakes = stakesFrom(gapsAtStake(set, {}));
  return (
    <>
      <DraftScript />
      <Wizard set={wizardSetFrom(set)} stakes={stakes} wanted={wanted} submissionKey={newSubmissionKey()} />
    </>
  );
}
