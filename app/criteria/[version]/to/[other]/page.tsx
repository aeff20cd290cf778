import type { Metadata } from "next";
import { diffHref } from "../../../../ledger/addresses.ts";
import { DiffPage } from "../../../../ledger/diff-page.tsx";
import { loadSet } from "../../../../ledger/load-set.ts";
import { ledgerMetadata } from "../../../../site/metadata.ts";

type Props = { params: Promise<{ version: string; other: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version, other } = await params;
  return ledgerMetadata(diffHref(version, other));
}

export default async function Page({ params }: Props) {
  const { version, other } = await params;
  return <DiffPage from={await loadSet(version)} to={await loadSet(other)} />;
}
