import type { Metadata } from "next";
import { evidenceHref } from "../../../../ledger/addresses.ts";
import { EvidencePage } from "../../../../ledger/evidence-page.tsx";
import { loadEvidence } from "../../../../ledger/load-evidence.ts";
import { ledgerMetadata } from "../../../../site/metadata.ts";

type Props = { params: Promise<{ version: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version, id } = await params;
  return ledgerMetadata(evidenceHref(version, id));
}

export default async function Page({ params }: Props) {
  return <EvidencePage {...(await loadEvidence(await params))} />;
}
