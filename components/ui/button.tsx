import type { ComponentProps } from "react";
import { buttonStyle, type ButtonSize, type ButtonVariant } from "./button-style";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** Keeps the button focusable and says that work goes on, so that focus is not lost. */
  readonly pending?: boolean | undefined;
}

export function Button({ variant, size, pending = false, type = "button", className, children, ...rest }: ButtonProps) {
  return (
    <button type={type} aria-disabled={pending || undefined} className={cn(buttonStyle({ variant, size }), className)} {...rest}>
      {pending && <Spinner />}
      {children}
      {pending && <span className="sr-only">Working</span>}
    </button>
  );
}
