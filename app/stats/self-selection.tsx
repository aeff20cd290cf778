/** Whom these figures speak for. */
export function SelfSelection() {
  return (
    <>
      The people counted here came by their own choice. They are no sample of anything: these figures say what visitors
      of this site were advised, not what the market uses.
    </>
  );
}
