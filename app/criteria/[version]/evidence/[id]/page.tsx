import type { Metadata } from "next";
import { EvidencePage } from "../../../../ledger/evidence-page.tsx";
import { loadEvidence } from "../../../../ledger/load-evidence.ts";

type Props = { params: Promise<{ version: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { set, evidence } = await loadEvidence(await params);
  return { title: `Evidence ${evidence.id} (${set.version})`, description: evidence.claim };
}

export default async function Page({ params }: Props) {
  return <EvidencePage {...(await loadEvidence(await params))} />;
}
