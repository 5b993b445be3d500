import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { styleguideEnabled } from "./enabled";

export const metadata: Metadata = { title: "Styleguide" };

export default async function StyleguideLayout({ children }: { readonly children: ReactNode }) {
  // Read the switch when asked, not when built.
  await connection();
  if (!styleguideEnabled()) notFound();
  return children;
}
