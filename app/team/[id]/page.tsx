import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isClaimRefused } from "../../r/[id]/manage/claim-refused.ts";
import { unlistedMetadata } from "../../site/metadata.ts";
import { OpenTeam } from "./open-team.tsx";
import { RevealedTeam } from "./revealed-team.tsx";
import { findTeamView } from "./view.ts";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findTeamView((await params).id);
  const description = "Answer apart from one another, see all results at once, and find out what they give together.";
  return view ? unlistedMetadata({ title: view.team.name || "Deciding together", description }) : {};
}

export default async function TeamPage({ params, searchParams }: Props) {
  const view = await findTeamView((await params).id);
  if (!view) notFound();
  const Page = view.team.revealedOn === null ? OpenTeam : RevealedTeam;
  return <Page view={view} isClaimRefused={isClaimRefused(await searchParams)} />;
}
