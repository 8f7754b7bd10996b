import type { ComponentPropsWithoutRef } from "react";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  variant?: ButtonVariant;
  /** `sm` sits inside tables and captions; it still offers a 28 px target. */
  size?: "md" | "sm";
}

export function Button({
  variant = "secondary",
  size = "md",
  className,
  type = "button",
  ...rest
}: Look & ComponentPropsWithoutRef<"button">) {
  return <button {...rest} type={type} className={buttonClass(variant, size, className)} />;
}

/** A link that looks like a button: it goes somewhere, it does not change anything. */
export function LinkButton({
  variant = "secondary",
  size = "md",
  className,
  children,
  ...rest
}: Look & ComponentPropsWithoutRef<"a"> & { href: string }) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {children}
    </a>
  );
}

function buttonClass(variant: ButtonVariant, size: "md" | "sm", extra: string | undefined) {
  return `btn btn-${variant}${size === "sm" ? " btn-sm" : ""}${extra ? ` ${extra}` : ""}`;
}
