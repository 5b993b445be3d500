import type { NextConfig } from "next";
import { contentSecurityPolicy, handlerPolicy } from "./proxy-policy";

const everyResponse = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Respondents arrive by a secret link: no address of ours travels to another site.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  // Browsers heed it over TLS only, so that a first try on localhost is not locked out.
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

// The tests build into a folder of their own, so that they never disturb a running application.
const distDir = process.env["MAILWITNESS_DIST_DIR"] ?? ".next";

const config: NextConfig = {
  distDir,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  // Native or WebAssembly parts, which a bundler cannot follow.
  serverExternalPackages: [
    "@libsql/client",
    "@myriaddreamin/typst-ts-node-compiler",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "libsql",
    "nodemailer",
    "pg",
    "pino",
  ],
  // `npm run check` proves the types of the whole tree; proving them again at every start would cost a newcomer half a minute.
  // Next adds the build folder's types to the file it is given, so the tests give it one that is not kept.
  typescript: { ignoreBuildErrors: true, tsconfigPath: distDir === ".next" ? "tsconfig.json" : `${distDir}.tsconfig.json` },
  experimental: {
    // Forms only: evidence goes through route handlers, which count bytes themselves.
    serverActions: { bodySizeLimit: "1mb" },
  },
  headers: async () =>
    Promise.resolve([
      { source: "/:path*", headers: everyResponse },
      // The secret stands in this address itself.
      { source: "/respond/open/:path*", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
      // Pages are given a stricter fit by proxy.ts; this one covers what it does not see: answers to posts, downloads, errors.
      { source: "/((?!_next/static/).*)", headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy(null) }] },
      // The later one wins: what handlers answer, above all the files of strangers, is never a page of ours.
      ...["/api/:path*", "/respond/copy/file"].map((source) => ({
        source,
        headers: [{ key: "Content-Security-Policy", value: handlerPolicy }],
      })),
    ]),
};

export default config;
