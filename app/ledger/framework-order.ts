import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import type { Framework } from "#lib/model/framework.ts";
import { frameworkOrder } from "#lib/model/framework-order.ts";

/** Which framework comes first on pages about a set: a coin that falls the same way for all of them. */
export function orderIn(set: Pick<CriteriaSet, "version">): readonly [Framework, Framework] {
  return frameworkOrder(set.version);
}
