import type { Page } from "@playwright/test";

/** Signs in by the form, as a person does: for stories that must not share a session. */
export async function signInByHand(page: Page, person: { readonly email: string; readonly password: string }): Promise<void> {
  await page.goto("/sign-in?next=/settings/account");
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/settings/account");
}
