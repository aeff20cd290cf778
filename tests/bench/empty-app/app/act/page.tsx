import { act } from "./actions.ts";

/** A form whose action does what a submission has to do at least, for comparison. */
export default function Page() {
  return (
    <form action={act}>
      <input name="answer" />
      <button type="submit">Send</button>
    </form>
  );
}
