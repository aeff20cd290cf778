import { findDatabaseProblems } from "#lib/data/health.ts";
import { readyResponse } from "#lib/http/health.ts";

export const dynamic = "force-dynamic";

export const GET = (): Promise<Response> => readyResponse(findDatabaseProblems);
