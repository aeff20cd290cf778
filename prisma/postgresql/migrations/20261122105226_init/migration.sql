-- CreateTable
CREATE TABLE "CriteriaSet" (
    "version" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "CriteriaSet_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Result" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tally" (
    "table" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("table","cell","slot")
);

-- CreateTable
CREATE TABLE "Release" (
    "number" INTEGER NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "cells" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Baseline" (
    "id" INTEGER NOT NULL,
    "release" INTEGER NOT NULL,
    "counted" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,

    CONSTRAINT "Baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "CriteriaSet_publishedOn_version_idx" ON "CriteriaSet"("publishedOn", "version");

-- CreateIndex
CREATE INDEX "Result_expiresOn_idx" ON "Result"("expiresOn");

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_criteria_fkey" FOREIGN KEY ("criteria") REFERENCES "CriteriaSet"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
