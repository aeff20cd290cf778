import { defineConfig } from "prisma/config";

// `prisma generate` never runs the schema engine but downloads it; naming any existing file avoids the download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.PRISMA_SCHEMA ?? "prisma/schema.prisma" });
