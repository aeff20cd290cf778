import { isStopping } from "./readiness.ts";

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}

/** The answer of a process that runs its event loop, whatever else is wrong: 200. */
export function liveResponse(): Response {
  return answer(200, { status: "live" });
}

/**
 * Whether this instance should get visitors: 200, or 503 with what stands against it. One that is stopping should not,
 * and does not ask further.
 */
export async function readyResponse(findProblems: () => Promise<readonly string[]>): Promise<Response> {
  const problems = isStopping() ? ["this instance is stopping"] : await findProblems();
  return problems.length === 0 ? answer(200, { status: "ready" }) : answer(503, { status: "not ready", problems });
}
