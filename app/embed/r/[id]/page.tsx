import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findReaderView } from "../../../r/[id]/view.ts";
import { EmbeddedVerdict } from "./embedded-verdict.tsx";

export const metadata: Metadata = { title: "The verdict", robots: { index: false, follow: false } };

export default async function EmbedPage({ params }: { params: Promise<{ id: string }> }) {
  const view = await findReaderView((await params).id);
  if (!view) notFound();
  return <EmbeddedVerdict view={view} />;
}
