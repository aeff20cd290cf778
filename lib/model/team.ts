/** How many may answer in one team: as many as there are letters to tell them apart by. */
export const TEAM_LIMIT = 26;

/** From how many answers on there is a team to reveal. */
export const TEAM_LEAST = 2;

/** The longest name of a person and of a team, in characters as Unicode counts them. */
export const NAME_LIMITS = { person: 40, team: 80 } as const;

// Control characters, and the invisible ones that turn the direction of the text around them.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A name that people give themselves or their team, as it is kept: one line without control or direction characters,
 * spaces put together. Letters of any script and emoji stay.
 * @returns null when it is longer than the limit.
 */
export function cleanName(text: string, limit: number): string | null {
  const name = text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim().normalize("NFC");
  return [...name].length <= limit ? name : null;
}

/** What a person is called by their place: "A" for 0 to "Z" for 25. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/**
 * The names under which the members are told apart: each one's own, "Person B" for the second who gave none. Where
 * several have the same, compared without case, the letter is added.
 */
export function memberLabels(names: readonly string[]): string[] {
  const folded = names.map((name) => name.toLowerCase());
  return names.map((name, place) => {
    if (name === "") return `Person ${letterOf(place)}`;
    const isShared = folded.indexOf(name.toLowerCase()) !== folded.lastIndexOf(name.toLowerCase());
    return isShared ? `${name} (${letterOf(place)})` : name;
  });
}
