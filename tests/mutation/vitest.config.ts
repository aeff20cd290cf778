import { defineConfig } from "vitest/config";
import { NearestFirst } from "./nearest-first.ts";

/*
 * What the mutation run tests with: the model's own tests, with few cases per property, since a mutant that ten thousand
 * cases are needed to tell from the original is as good as alive.
 */
export default defineConfig({
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["tests/unit/model/**/*.test.ts"],
    env: { PROPERTY_RUNS: "25", TZ: "Pacific/Chatham" },
    setupFiles: ["tests/mutation/same-cases.ts"],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
