import type { GroupMember } from "./group-view.ts";

/** Names of members in running text: "Ann, Bo and Person C". A name may run in any direction without turning the rest. */
export function People({ of, at }: { of: readonly Pick<GroupMember, "label">[]; at: readonly number[] }) {
  return at.map((member, k) => (
    <span key={member}>
      {k === 0 ? "" : k === at.length - 1 ? " and " : ", "}
      <bdi>{of[member]?.label}</bdi>
    </span>
  ));
}

/** The letter under which charts and tables know a member, and the name. */
export function Member({ member }: { member: Pick<GroupMember, "label" | "letter" | "href"> }) {
  // "Person B" and "Result B" carry the letter already.
  const isLettered = /^(Person|Result) [A-Z]$/.test(member.label);
  const text = (
    <>
      {isLettered ? null : `${member.letter}: `}
      <bdi>{member.label}</bdi>
    </>
  );
  return member.href ? <a href={member.href}>{text}</a> : text;
}
