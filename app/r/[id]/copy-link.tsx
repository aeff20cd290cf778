import { InlineScript } from "../../site/inline-script.tsx";
import { Button } from "../../ui/button.tsx";
import { COPY_SCRIPT } from "./copy-script.ts";

/** The same with what brings the buttons to life. */
export function CopyLink() {
  return (
    <>
      <CopyButtons />
      <InlineScript code={COPY_SCRIPT} />
    </>
  );
}

/** Without JavaScript the address bar does the same. */
export function CopyButtons() {
  return (
    <>
      <Button className="needs-script" data-copy="">
        Copy the link
      </Button>
      <Button look="secondary" data-share="" hidden suppressHydrationWarning>
        Share…
      </Button>
      <span role="status" data-copied="" />
    </>
  );
}
