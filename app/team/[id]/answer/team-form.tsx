import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { type FormTeam, placeIn } from "../../../decide/form-place.ts";
import { MemberFields } from "../../../decide/member-fields.tsx";
import { TeamIntro } from "../../../decide/team-intro.tsx";
import { WizardPage } from "../../../decide/wizard-page.tsx";

/** The form as a member of a team fills it in. */
export function TeamForm({ team, set, wanted }: { team: FormTeam; set: CriteriaSet; wanted: string | null }) {
  const place = placeIn(team);
  return (
    <WizardPage
      place={place}
      set={set}
      wanted={wanted}
      teamIntro={<TeamIntro team={team} />}
      memberFields={<MemberFields team={{ id: team.id, name: team.name, isCounted: team.isCounted }} />}
    />
  );
}
