-- CreateTable
CREATE TABLE "Uncounted" (
    "id" TEXT NOT NULL PRIMARY KEY,
    CONSTRAINT "Uncounted_id_fkey" FOREIGN KEY ("id") REFERENCES "Result" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Fold" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL
);
INSERT INTO "Fold" ("id", "number") VALUES (1, 0);

-- RedefineTables: one row per cell instead of one per cell and slot
CREATE TABLE "new_Tally" (
    "table" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("table", "cell")
) WITHOUT ROWID;
INSERT INTO "new_Tally" ("table", "cell", "count") SELECT "table", "cell", SUM("count") FROM "Tally" GROUP BY "table", "cell";
DROP TABLE "Tally";
ALTER TABLE "new_Tally" RENAME TO "Tally";
