import { Notice } from "../../ui/notice.tsx";
import { LeaveForm } from "./sealed-result.tsx";
import type { Surroundings } from "./surroundings.ts";

/** Tells the owner of a result in which team it takes part; nobody else learns that it does. */
export function TeamNotice({ id, membership }: { id: string } & Pick<Surroundings, "membership">) {
  if (membership === null) return null;
  const { team, name } = membership;
  return (
    <Notice title="This result is part of a team">
      <p>
        <a href={`/team/${team.id}`}>
          See what you get together{team.name ? ": " : ""}
          <bdi>{team.name}</bdi>
        </a>
        . There everyone with the team’s link sees this result with its answers,{" "}
        {name ? (
          <>
            under the name <bdi>{name}</bdi>
          </>
        ) : (
          "without a name"
        )}
        . Only you are told so here.
      </p>
      <LeaveForm id={id} isSealed={false} />
    </Notice>
  );
}
