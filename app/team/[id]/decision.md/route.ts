import { resource } from "#app/api/resource.ts";
import { groupRecord } from "#app/words/group-record.ts";
import { toMadr } from "#lib/export/decision-record.ts";
import { findTeamView } from "../view.ts";

const headers = {
  // Whoever leaves is out of it at once: nothing is kept on the way.
  "Cache-Control": "private, no-store",
  "Content-Disposition": 'inline; filename="decision.md"',
};

/** What the team decided as a MADR decision record with its people as decision makers; 404 until it is revealed. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource<{ id: string }>({
  GET: {
    policy: "read",
    isOpen: false,
    run: async ({ params: { id }, base }) => {
      const view = await findTeamView(id);
      if (!view?.group) {
        return { kind: "not-found", detail: "There is no such record. The team may not be revealed, or be gone." };
      }
      const { team, set, group } = view;
      const record = groupRecord(group, team.revealedOn ?? team.createdOn, [
        { text: team.name || "The team", url: `${base}/team/${id}` },
        { text: `The criteria set ${set.version}: every rating, reason and source`, url: `${base}/criteria/${set.version}` },
        { text: "How the verdict is computed", url: `${base}/method` },
      ]);
      return { status: 200, body: toMadr(record), contentType: "text/markdown; charset=utf-8", headers };
    },
  },
});
