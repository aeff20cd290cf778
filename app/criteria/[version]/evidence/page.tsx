import type { Metadata } from "next";
import { evidenceListHref } from "../../../ledger/addresses.ts";
import { EvidenceListPage } from "../../../ledger/evidence-list-page.tsx";
import { loadSet } from "../../../ledger/load-set.ts";
import { ledgerMetadata } from "../../../site/metadata.ts";

type Props = { params: Promise<{ version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return ledgerMetadata(evidenceListHref((await params).version));
}

export default async function Page({ params }: Props) {
  return <EvidenceListPage set={await loadSet((await params).version)} />;
}
