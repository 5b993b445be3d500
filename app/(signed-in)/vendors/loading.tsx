import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <noscript>
        <p className="mb-4">The register is put on this page by a script. Allow JavaScript here, then load the page again.</p>
      </noscript>
      <Skeleton lines={8} label="Loading vendors" />
    </>
  );
}
