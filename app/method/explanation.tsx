import { findExample } from "../example/example.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Limits } from "./limits.tsx";
import { Literature } from "./literature.tsx";
import { Steps } from "./steps.tsx";
import { Thresholds } from "./thresholds.tsx";
import { Together } from "./together.tsx";
import { WorkedExample } from "./worked-example.tsx";

/** The model from answers to verdict, on the worked example. */
export async function Explanation() {
  const example = await findExample();
  return (
    <>
      <PageHeading title="How it decides">
        <p>
          A weighted sum on fixed scales, and an exact account of how much the weights and the evidence could change it.
          No language model, no secret formula: the same answers always give the same result.
        </p>
      </PageHeading>
      <Steps />
      <WorkedExample example={example} />
      <Thresholds set={example.set} />
      <Together />
      <Limits />
      <Literature />
    </>
  );
}
