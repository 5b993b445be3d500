export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "mw-theme";

/** The theme that a cookie or a form field names; anything else is the system's. */
export function readTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
