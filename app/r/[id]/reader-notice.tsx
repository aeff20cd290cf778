import { Notice } from "../../ui/notice.tsx";

/** Why parts of the page are missing for whoever only has the link. */
export function ReaderNotice() {
  return (
    <Notice title="The answers behind this result are private">
      <p>
        You see the verdict, how sure it is, the score per criterion and the evidence. What was answered, and what would
        change the verdict, is kept to the person who answered.
      </p>
    </Notice>
  );
}
