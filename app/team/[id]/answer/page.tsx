import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findTeamView } from "../view.ts";
import { ClosedTeam } from "./closed-team.tsx";
import { TeamForm } from "./team-form.tsx";

/** The wizard writes the title itself. */
export const metadata: Metadata = { title: { absolute: "" }, robots: { index: false, follow: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TeamAnswerPage({ params, searchParams }: Props) {
  const [{ id }, { step }] = await Promise.all([params, searchParams]);
  const view = await findTeamView(id);
  if (!view) notFound();
  if (view.team.revealedOn !== null) return <ClosedTeam id={id} />;
  return <TeamForm team={view.team} set={view.set} wanted={typeof step === "string" ? step : null} />;
}
