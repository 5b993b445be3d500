import { LinkButton } from "@/components/ui/link-button";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <title>Page not found</title>
      <h1 className="text-2xl font-semibold">Page not found</h1>
      <p className="mt-2 mb-6 text-ink-muted">
        There is nothing at this address, or it belongs to an organisation that you are not a member of.
      </p>
      <LinkButton href="/">Go to the start page</LinkButton>
    </main>
  );
}
