import type { Metadata } from "next";
import { EvidenceListPage } from "../../../ledger/evidence-list-page.tsx";
import { loadSet } from "../../../ledger/load-set.ts";

type Props = { params: Promise<{ version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version } = await loadSet((await params).version);
  return { title: `Evidence of ${version}`, description: `Every dated and sourced claim that ${version} collected.` };
}

export default async function Page({ params }: Props) {
  return <EvidenceListPage set={await loadSet((await params).version)} />;
}
