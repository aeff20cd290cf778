import { PageHeading } from "../ui/page-heading.tsx";
import { CommandLine } from "./command-line.tsx";
import { Conventions } from "./conventions.tsx";
import { FirstCall } from "./first-call.tsx";
import { ForModels } from "./for-models.tsx";
import { OperationTable } from "./operation-table.tsx";
import { ProblemTable } from "./problem-table.tsx";

/** All that programs can do here, from the first call to the reference. */
export function Programs() {
  return (
    <>
      <PageHeading title="For programs">
        <p>
          Everything the form does, a program can do: by JSON API, from the command line, and through a Model Context
          Protocol server. No key, no account; what is asked is neither logged nor counted.
        </p>
      </PageHeading>
      <FirstCall />
      <OperationTable />
      <Conventions />
      <ProblemTable />
      <CommandLine />
      <ForModels />
    </>
  );
}
