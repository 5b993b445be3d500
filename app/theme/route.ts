import { NextResponse, type NextRequest } from "next/server";
import { readTheme, themeCookie } from "@/components/ui/theme";

/** Sets the theme for readers without JavaScript, then leads back to the page they were on. */
export async function POST(request: NextRequest): Promise<NextResponse> {
  const form = await request.formData();
  const response = new NextResponse(null, { status: 303, headers: { location: wayBack(request) } });
  response.cookies.set(themeCookie, readTheme(form.get("theme")), { path: "/", maxAge: 31_536_000, sameSite: "lax" });
  return response;
}

// Only a path is taken from the referrer, so that the redirect can't lead to another site.
function wayBack(request: NextRequest): string {
  const referrer = request.headers.get("referer");
  if (referrer === null || !URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return pathname.startsWith("//") ? "/" : `${pathname}${search}`;
}
