import type { Metadata } from "next";
import { CorrectionPage } from "../../../ledger/correction-page.tsx";
import { loadSet } from "../../../ledger/load-set.ts";

type Props = {
  params: Promise<{ version: string }>;
  searchParams: Promise<{ item?: string | string[] }>;
};

export const metadata: Metadata = {
  title: "How to correct a rating",
  description: "A rating is wrong or outdated: how to change it, and what happens then.",
  robots: { index: false },
};

export default async function Page({ params, searchParams }: Props) {
  const { item } = await searchParams;
  const set = await loadSet((await params).version);
  return <CorrectionPage set={set} anchor={typeof item === "string" ? item : undefined} />;
}
