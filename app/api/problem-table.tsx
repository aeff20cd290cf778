import { PROBLEM_KINDS, PROBLEM_TYPE_BASE } from "#lib/http/problem.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Prose, Section } from "../ui/section.tsx";

/** Every kind of problem; the type of a problem document links to its row. */
export function ProblemTable() {
  const rows = Object.entries(PROBLEM_KINDS).map(([kind, { status, title }]) => {
    return { key: kind, cells: [anchored(kind), status, title] };
  });
  return (
    <Section id="problems" title="When something is wrong">
      <Prose>
        <p>
          Errors are problem documents (RFC 9457, <code>application/problem+json</code>): a type, a title, the status,
          what to do, and in <code>errors</code> every mistake with a <code>pointer</code> into the body, or the name of
          the parameter or header.
        </p>
      </Prose>
      <DataTable
        caption="Kinds of problems"
        columns={[
          { key: "kind", label: "Type" },
          { key: "status", label: "Status", isNumber: true },
          { key: "title", label: "Meaning" },
        ]}
        rows={rows}
      />
    </Section>
  );
}

function anchored(kind: string) {
  return <code id={`${PROBLEM_TYPE_BASE}${kind}`.split("#")[1]}>{kind}</code>;
}
