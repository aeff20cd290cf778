import type { Metadata } from "next";
import { pageMetadata } from "../../site/metadata.ts";
import { CompareResults } from "./compare-results.tsx";
import { readPermalinks } from "./permalinks.ts";

type Props = { searchParams: Promise<{ r?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isForm = (await searchParams).r === undefined;
  return { ...pageMetadata("/compare/results"), ...(isForm ? {} : { robots: { index: false, follow: false } }) };
}

export default async function CompareResultsPage({ searchParams }: Props) {
  const { r } = await searchParams;
  return <CompareResults pasted={readPermalinks(r)} isAsked={r !== undefined} />;
}
