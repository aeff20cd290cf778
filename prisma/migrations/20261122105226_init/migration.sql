-- CreateTable
CREATE TABLE "CriteriaSet" (
    "version" TEXT NOT NULL PRIMARY KEY,
    "publishedOn" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "sha256" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Result" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "manageKeyHash" TEXT NOT NULL,
    "createdOn" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "criteria" TEXT NOT NULL,
    "modelVersion" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "strength" TEXT,
    "firstFramework" TEXT NOT NULL,
    "sharesAnswers" BOOLEAN NOT NULL DEFAULT false,
    "expiresOn" TEXT,
    "answers" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    CONSTRAINT "Result_criteria_fkey" FOREIGN KEY ("criteria") REFERENCES "CriteriaSet" ("version") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tally" (
    "table" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("table", "cell", "slot")
);

-- CreateTable
CREATE TABLE "Release" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "publishedOn" TEXT NOT NULL,
    "cells" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Baseline" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "release" INTEGER NOT NULL,
    "counted" INTEGER NOT NULL,
    "cells" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Secret" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "CriteriaSet_publishedOn_version_idx" ON "CriteriaSet"("publishedOn", "version");

-- CreateIndex
CREATE INDEX "Result_expiresOn_idx" ON "Result"("expiresOn");
