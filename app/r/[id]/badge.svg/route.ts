import { badgeSvg } from "#lib/export/badge.ts";
import { exportRoute } from "../export-route.ts";

/** The verdict as a badge for a README. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = exportRoute(({ outcome, speaker }) => ({
  body: badgeSvg(outcome, speaker.framework),
  contentType: "image/svg+xml",
}));
