"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Callout } from "@/components/ui/callout";
import { Spinner } from "@/components/ui/spinner";

/** While the files are made: the page asks again every two seconds, without script by itself. */
export function ReportProgress() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 2000);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Callout title="The files are being made." live>
        <p className="flex items-center gap-2 text-sm">
          <Spinner /> The content is frozen already and stands below. This takes a few seconds.
        </p>
      </Callout>
    </>
  );
}
