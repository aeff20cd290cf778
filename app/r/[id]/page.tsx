import type { Metadata } from "next";
import { unlistedMetadata } from "../../site/metadata.ts";
import { isShell, placeOf } from "../../site/written-pages.ts";
import { OneResult } from "./one-result.tsx";
import { said } from "./said.ts";
import { type Query, seenAs } from "./seen-as.ts";
import { findResultView } from "./view.ts";
import "./written-result.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  if (isShell(id)) return unlistedMetadata({ title: placeOf("title"), description: placeOf("description") });
  const view = await findResultView(id, seenAs(await searchParams));
  // Of a page that is missing nothing is shown, so this is about one that waits for its team.
  return view ? unlistedMetadata(said(view)) : { title: "Waiting for the team", robots: { index: false } };
}

export default async function ResultPage({ params, searchParams }: Props) {
  return <OneResult id={(await params).id} query={await searchParams} />;
}
