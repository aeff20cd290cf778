import { DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";
import { openApiDocument } from "./openapi.ts";

const METHODS = ["get", "post", "patch", "delete"] as const;

/** The operations, from the OpenAPI document itself. */
export function OperationTable() {
  const paths = Object.entries(openApiDocument("").paths ?? {});
  const rows = paths.flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const statuses = Object.keys(operation.responses ?? {}).join(", ");
      const address = asCode(`${method.toUpperCase()} /api/v1${path}`);
      const text = [operation.summary, operation.description].filter(Boolean).join(". ");
      return [{ key: `${method} ${path}`, cells: [address, text, statuses] }];
    }),
  );
  return (
    <Section id="operations" title="Every operation">
      <DataTable
        caption="The operations of the JSON API"
        columns={[
          { key: "address", label: "Address" },
          { key: "what", label: "What it does", isSentences: true },
          { key: "statuses", label: "Answers" },
        ]}
        rows={rows}
      />
    </Section>
  );
}

function asCode(text: string) {
  return <code>{text}</code>;
}
