import type { ReactNode } from "react";

type Props = { reference?: string | undefined; children: ReactNode };

/**
 * What a visitor reads when we failed: whose fault, what is safe, what to do; `children` is the way to try again. Every
 * page carries this, in case: so it is made of plain elements and not of the components it looks like.
 */
export function Failure({ reference, children }: Props) {
  return (
    <div className="failure">
      <h1>Sorry, something went wrong on our side</h1>
      <p>It was nothing you did. Answers you have given are still in your browser, and saved results are safe.</p>
      {reference && <p>{`If you report this, quote the reference ${reference}.`}</p>}
      <p>
        {children}
        <a href="/">Go to the start page</a>
      </p>
    </div>
  );
}
