import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The ways in which a text may have been written down: as it is, escaped, encoded, or as its plain hash. */
export function writings(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(bytes);
  const hashed = hash.digest();
  const texts = [
    text,
    encodeURIComponent(text),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    hashed.toString("hex"),
    hashed.toString("base64url"),
  ];
  return [...new Set(texts)].map((one) => Buffer.from(one)).concat(Buffer.from(text, "utf16le"), hashed);
}

/** Every file below a folder; those that vanish meanwhile are left out. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Which of the texts stand anywhere in these places, in whichever writing, as "text in place". */
export function findTexts(texts: readonly string[], places: readonly (readonly [string, Buffer])[]): string[] {
  return texts.flatMap((text) => {
    const searched = writings(text);
    return places
      .filter(([, bytes]) => searched.some((one) => bytes.includes(one)))
      .map(([name]) => `${text} in ${name}`);
  });
}

/** The bytes of every file below these folders. */
export function bytesBelow(...folders: string[]): [string, Buffer][] {
  return folders.flatMap(filesBelow).flatMap((path) => {
    try {
      return [[path, readFileSync(path)] satisfies [string, Buffer]];
    } catch {
      return [];
    }
  });
}
