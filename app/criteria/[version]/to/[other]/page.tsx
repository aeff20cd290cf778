import type { Metadata } from "next";
import { DiffPage } from "../../../../ledger/diff-page.tsx";
import { loadSet } from "../../../../ledger/load-set.ts";

type Props = { params: Promise<{ version: string; other: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { version, other } = await params;
  const [from, to] = [await loadSet(version), await loadSet(other)];
  return { title: `From ${from.version} to ${to.version}`, description: `What changed: ${from.title}, ${to.title}.` };
}

export default async function Page({ params }: Props) {
  const { version, other } = await params;
  return <DiffPage from={await loadSet(version)} to={await loadSet(other)} />;
}
