/** The id of a step's heading, which takes the focus when the step is shown. */
export function headingId(step: string): string {
  return `${step}-heading`;
}

/** The id of a question's first field, where the error summary leads. */
export function fieldId(question: string): string {
  return `${question}-field`;
}

/** The button that sends the form; errors that belong to no field lead here. */
export const SEND_ID = "send-answers";
