-- CreateTable
CREATE TABLE "Uncounted" (
    "id" TEXT NOT NULL,

    CONSTRAINT "Uncounted_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fold" (
    "id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "Fold_pkey" PRIMARY KEY ("id")
);
INSERT INTO "Fold" ("id", "number") VALUES (1, 0);

-- RedefineTables: one row per cell instead of one per cell and slot
CREATE TABLE "new_Tally" (
    "table" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "new_Tally_pkey" PRIMARY KEY ("table", "cell")
);
INSERT INTO "new_Tally" ("table", "cell", "count") SELECT "table", "cell", SUM("count") FROM "Tally" GROUP BY "table", "cell";
DROP TABLE "Tally";
ALTER TABLE "new_Tally" RENAME TO "Tally";
ALTER TABLE "Tally" RENAME CONSTRAINT "new_Tally_pkey" TO "Tally_pkey";

-- AddForeignKey
ALTER TABLE "Uncounted" ADD CONSTRAINT "Uncounted_id_fkey" FOREIGN KEY ("id") REFERENCES "Result"("id") ON DELETE CASCADE ON UPDATE CASCADE;
