-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "manageKeyHash" TEXT NOT NULL,
    "createdOn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" TEXT NOT NULL,
    "revealAt" INTEGER,
    "revealedOn" TEXT,
    "isCounted" BOOLEAN NOT NULL,
    "expiresOn" TEXT,
    CONSTRAINT "Team_criteria_fkey" FOREIGN KEY ("criteria") REFERENCES "CriteriaSet" ("version") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "result" TEXT NOT NULL PRIMARY KEY,
    "team" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "TeamMember_result_fkey" FOREIGN KEY ("result") REFERENCES "Result" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamMember_team_fkey" FOREIGN KEY ("team") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Team_expiresOn_idx" ON "Team"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "TeamMember_team_seat_key" ON "TeamMember"("team", "seat");
