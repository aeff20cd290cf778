import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take long and tell of one file: they run when that one is changed, and other tests notice the rest. */
const DEAR = ["early-finish", "released-shares", "noisy-release", "support-share", "compromise", "group-outcome"];

/** The test file named after the changed one goes first: it is the likeliest to notice, and the first notice ends a run. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related?.[0]?.match(/lib\/(.+)\.tsx?$/)?.[1];
    const isNearest = ({ moduleId }: TestSpecification) => moduleId.endsWith(`tests/unit/${changed}.test.ts`);
    const isDear = ({ moduleId }: TestSpecification) => DEAR.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files
      .filter((file) => isNearest(file) || !isDear(file))
      .sort((a, b) => Number(isNearest(b)) - Number(isNearest(a)) || a.moduleId.localeCompare(b.moduleId));
  }
}
