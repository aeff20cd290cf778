import { RESULT } from "./result-states.ts";
import { LEDGER, SITE, STATISTICS, TROUBLE } from "./site-states.ts";
import { TEAM } from "./team-states.ts";
import { WIZARD } from "./wizard-states.ts";

/** Every page and state there is to look at, and to check for accessibility. */
export const GROUPS = [SITE, WIZARD, RESULT, TEAM, STATISTICS, LEDGER, TROUBLE];
