import { stringify } from "yaml";
import { documentResponse } from "../../../ledger/document-response.ts";

/** The set as YAML: the same content as the JSON, without the comments of the file it was published from. */
export async function GET(request: Request, { params }: { params: Promise<{ version: string }> }) {
  const { version } = await params;
  const render = ({ document }: { document: string }) => stringify(JSON.parse(document), { lineWidth: 110 });
  return documentResponse(request, version, { extension: "yaml", mediaType: "application/yaml", render });
}
