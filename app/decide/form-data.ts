import type { FormValue, RawAnswers } from "./form-values.ts";

export type PostedForm = { fields: Record<string, string>; answers: RawAnswers };

/** The fields of the form that are no answers. */
const OWN_FIELDS = ["submissionKey", "criteria", "teamId", "memberName"];

function withField(answers: RawAnswers, name: string, values: string[]): RawAnswers {
  const [field = "", part] = name.split(/\.(.*)/s);
  if (part === undefined) return { ...answers, [field]: values.length === 1 ? (values[0] ?? "") : values };
  const others: FormValue | undefined = answers[field];
  const nested = typeof others === "object" && !Array.isArray(others) ? others : {};
  return { ...answers, [field]: { ...nested, [part]: values.length === 1 ? (values[0] ?? "") : values.join(" ") } };
}

/**
 * Reads a posted form as it came: `name.part` is one entry of a record, a repeated name is a list, everything else is
 * text. What Next adds for itself is left out, files are taken for empty fields, and nothing is judged here.
 */
export function readForm(formData: FormData | URLSearchParams): PostedForm {
  const posted: PostedForm = { fields: {}, answers: {} };
  for (const name of new Set(formData.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = formData.getAll(name).map((value) => (typeof value === "string" ? value : ""));
    if (OWN_FIELDS.includes(name)) posted.fields[name] = values[0] ?? "";
    else posted.answers = withField(posted.answers, name, values);
  }
  return posted;
}
