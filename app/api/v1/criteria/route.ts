import { json, resource } from "#app/api/resource.ts";
import { findActiveCriteriaSet, listCriteriaSets } from "#lib/data/criteria-sets.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: {
    policy: "read",
    isOpen: true,
    run: async ({ base }) => {
      const [{ version: active }, sets] = await Promise.all([findActiveCriteriaSet(), listCriteriaSets()]);
      const versions = sets.map((set) => ({
        ...set,
        isActive: set.version === active,
        url: `${base}/api/v1/criteria/${set.version}`,
      }));
      return json({ active, versions });
    },
  },
});
