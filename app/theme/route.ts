import { ownPath } from "@/app/_lib/own-path";
import { refusal, seeOther } from "@/app/_lib/post-handler";
import { readForm } from "@/app/_lib/read-form";
import { readTheme, themeCookie } from "@/components/ui/theme";
import { requireOwnOrigin } from "@/server/auth/origin";

/** Sets the theme for readers without JavaScript, then leads back to the page they were on. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireOwnOrigin(request.headers);
    const form = await readForm(request, 1024);
    const cookie = `${themeCookie}=${readTheme(form.get("theme"))}; Path=/; Max-Age=31536000; SameSite=Lax`;
    return seeOther({ to: wayBack(request.headers.get("referer")), cookies: [cookie] });
  } catch (error) {
    return refusal(error);
  }
}

/** Only a path is taken from the referrer, so that the redirect can't lead to another site. */
function wayBack(referrer: string | null): string {
  if (referrer === null || !URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return ownPath(`${pathname}${search}`);
}
