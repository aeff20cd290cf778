-- AlterTable
ALTER TABLE "Result" ADD COLUMN "awaitsTally" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Result" SET "awaitsTally" = true WHERE "id" IN (SELECT "id" FROM "Uncounted");

-- CreateIndex: of the few that wait alone, which Prisma's schema cannot say
CREATE INDEX "Result_awaitsTally_idx" ON "Result"("id") WHERE "awaitsTally";

-- DropTable
DROP TABLE "Uncounted";
