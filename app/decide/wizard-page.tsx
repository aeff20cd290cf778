import type { ReactNode } from "react";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { gapsAtStake } from "#lib/model/gap-at-stake.ts";
import { InlineScript } from "../site/inline-script.tsx";
import { perSet } from "../site/per-set.ts";
import { DraftScript } from "./draft-script.tsx";
import { earlyUseScript } from "./early-use.ts";
import type { FormPlace } from "./form-place.ts";
import { stakesFrom } from "./stakes.ts";
import { newSubmissionKey } from "./submission-key.ts";
import { Wizard } from "./wizard.tsx";
import { wizardSetFrom } from "./wizard-set.ts";

type Props = {
  place: FormPlace;
  set: CriteriaSet;
  wanted: string | null;
  teamIntro?: ReactNode;
  memberFields?: ReactNode;
};

/** What is at stake before the first answer, the same for everybody. */
const firstStakes = perSet((set: CriteriaSet) => stakesFrom(gapsAtStake(set, {})));

/**
 * The form for a criteria set, at the step that was asked for. What only a team's form has is handed in, so that the
 * form for oneself brings no scripts for it.
 */
export function WizardPage({ place, set, wanted, teamIntro, memberFields }: Props) {
  return (
    <>
      <DraftScript draftKey={place.draftKey} />
      <InlineScript code={earlyUseScript(place.draftKey)} />
      <Wizard
        place={place}
        set={wizardSetFrom(set)}
        stakes={firstStakes(set)}
        wanted={wanted}
        submissionKey={newSubmissionKey()}
        teamIntro={teamIntro}
        memberFields={memberFields}
      />
    </>
  );
}
