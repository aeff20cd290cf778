import { readFile } from "node:fs/promises";
import { join } from "node:path";

/* The fonts of the pages as single weights, since what draws the images reads neither WOFF2 nor variable fonts. */

async function load() {
  const read = (name: string) => readFile(join(process.cwd(), "app/fonts", `${name}.woff`));
  const [regular, semibold, display] = await Promise.all([
    read("source-sans-3-regular"),
    read("source-sans-3-semibold"),
    read("source-serif-4-semibold"),
  ]);
  return [
    { name: "Source Sans 3", data: regular, weight: 400, style: "normal" },
    { name: "Source Sans 3", data: semibold, weight: 600, style: "normal" },
    { name: "Source Serif 4", data: display, weight: 600, style: "normal" },
  ] satisfies { name: string; data: Buffer; weight: 400 | 600; style: "normal" }[];
}

let loaded: ReturnType<typeof load> | undefined;

/** Read once per process. */
export function previewFonts(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}
