import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test file named after the changed one goes first: it is the likeliest to notice, and the first notice ends a run. */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related?.[0]?.match(/lib\/(.+)\.tsx?$/)?.[1];
    const isNearest = ({ moduleId }: TestSpecification) => moduleId.endsWith(`tests/unit/${changed}.test.ts`);
    return [...files].sort(
      (a, b) => Number(isNearest(b)) - Number(isNearest(a)) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}
