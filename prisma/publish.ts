import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/data/canonical-json.ts";
import { database, write } from "#lib/data/client.ts";
import { Prisma } from "#lib/data/generated/sqlite/client.ts";
import type { CriteriaSet } from "#lib/model/criteria-set.ts";
import { listCriteriaFiles, readCriteriaFile } from "./read-criteria.ts";

export type Publication = { version: string; sha256: string; isNew: boolean };

/**
 * Puts one criteria set into the database: its canonical JSON text and the sha256 of that text.
 * Publishing the same content again changes nothing.
 * @throws Error with both hashes when the version is already published with another content.
 */
export async function publish(set: CriteriaSet): Promise<Publication> {
  const { version, publishedOn } = set;
  const document = canonicalJson(set);
  const sha256 = createHash("sha256").update(document).digest("hex");
  const find = () => database().criteriaSet.findUnique({ where: { version }, select: { sha256: true } });
  let existing = await find();
  const isNew = !existing;
  if (!existing) {
    // Of two that publish at once the first one's content stands, and is compared below.
    await write((client) =>
      client.$executeRaw(
        Prisma.sql`INSERT INTO "CriteriaSet" ("version", "publishedOn", "document", "sha256")
          VALUES (${version}, ${publishedOn}, ${document}, ${sha256}) ON CONFLICT ("version") DO NOTHING`,
      ),
    );
    existing = await find();
  }
  if (existing?.sha256 === sha256) return { version, sha256, isNew };
  throw new Error(
    `Criteria set "${version}" is already published with another content and cannot change:\n` +
      `  published sha256 ${existing?.sha256}\n  this file sha256 ${sha256}\n` +
      "Give the changed document a new version, in a file of that name.",
  );
}

/**
 * Publishes every criteria document of a folder, in the order of their names; all are checked before any is published.
 * @param onPublished is told of each document once it stands, and how many there are.
 */
export async function publishAll(
  folder = "prisma/criteria",
  onPublished: (publication: Publication, count: number) => void = () => undefined,
): Promise<Publication[]> {
  const read = await Promise.all((await listCriteriaFiles(folder)).map(readCriteriaFile));
  const problems = read.flatMap((file) => (file.ok ? [] : file.problems));
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`The criteria sets cannot be published:\n${lines.join("\n")}`);
  }
  const publications: Publication[] = [];
  for (const file of read) {
    if (!file.ok) continue;
    const publication = await publish(file.set);
    publications.push(publication);
    onPublished(publication, read.length);
  }
  return publications;
}
