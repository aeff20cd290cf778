import { documentResponse } from "../../../ledger/document-response.ts";

/** The stored canonical JSON, byte for byte, so that its sha256 can be checked. */
export async function GET(request: Request, { params }: { params: Promise<{ version: string }> }) {
  const { version } = await params;
  const render = ({ document }: { document: string }) => document;
  return documentResponse(request, version, { extension: "json", mediaType: "application/json", render });
}
