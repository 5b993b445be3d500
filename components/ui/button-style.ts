import { cva } from "class-variance-authority";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

export const buttonStyle = cva(
  "inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap select-none transition-colors disabled:opacity-60 aria-disabled:opacity-60",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
        secondary: "border-control bg-surface text-ink hover:bg-sunken",
        quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
        danger: "border-transparent bg-bad text-on-bad hover:opacity-90",
      },
      size: {
        sm: "min-h-7 px-2.5 py-0.5 text-xs",
        md: "min-h-9 px-3.5 py-1.5 text-sm",
        lg: "min-h-11 px-5 py-2 text-base",
      },
    },
    defaultVariants: { variant: "primary", size: "md" },
  },
);
