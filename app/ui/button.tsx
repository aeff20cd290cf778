import type { AnchorHTMLAttributes, ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet";

/** The class of a button's look, for the rare element that is neither a button nor a link. */
export function classOf(look: Look, className?: string): string {
  return `button button-${look}${className ? ` ${className}` : ""}`;
}

export function Button({
  look = "primary",
  type = "button",
  className,
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={classOf(look, className)} {...rest} />;
}

/** A link that looks like a button, because it leads to the next thing to do. */
export function ButtonLink({
  look = "primary",
  children,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className"> & { look?: Look; href: string }) {
  return (
    <a className={classOf(look)} {...rest}>
      {children}
    </a>
  );
}
