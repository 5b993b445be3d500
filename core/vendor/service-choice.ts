/** Service and setting as one choice of a select, e.g. `amazon-ses tls-policy=REQUIRE`: the setting depends on the service. */
export function serviceChoice(providerId: string | null, settingId: string | null): string {
  return providerId === null ? "" : `${providerId} ${settingId ?? ""}`.trimEnd();
}

/** The inverse; a setting is what follows the first space. */
export function splitServiceChoice(choice: string): { readonly providerId: string; readonly settingId: string } {
  const cut = choice.indexOf(" ");
  return cut < 0 ? { providerId: choice, settingId: "" } : { providerId: choice.slice(0, cut), settingId: choice.slice(cut + 1) };
}
