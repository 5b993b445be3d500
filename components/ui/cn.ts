import { clsx, type ClassValue } from "clsx";

/** Joins class names; falsy parts drop out. Variants are written so that no two parts set the same property. */
export function cn(...parts: readonly ClassValue[]): string {
  return clsx(parts);
}
