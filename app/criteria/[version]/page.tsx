import type { Metadata } from "next";
import { readLedgerFilter } from "#lib/model/ledger-filter.ts";
import { setHref } from "../../ledger/addresses.ts";
import { LedgerPage } from "../../ledger/ledger-page.tsx";
import { loadSet } from "../../ledger/load-set.ts";
import { loadStanding } from "../../ledger/load-standing.ts";
import { ledgerMetadata } from "../../site/metadata.ts";

type Props = {
  params: Promise<{ version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return ledgerMetadata(setHref((await params).version));
}

export default async function CriteriaSetPage({ params, searchParams }: Props) {
  const set = await loadSet((await params).version);
  const filter = readLedgerFilter(await searchParams);
  return <LedgerPage set={set} filter={filter} {...(await loadStanding(set.version))} />;
}
