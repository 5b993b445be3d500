import { ThemeToggle } from "@/components/ui/theme-toggle";
import { TextLink } from "@/components/ui/text-link";
import { sections } from "./all-sections";
import { Specimen } from "./specimen";

export default function StyleguidePage() {
  return (
    <main id="main" className="mx-auto max-w-[110rem] px-4 py-8 sm:px-8">
      <div className="mb-8 flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold">Styleguide</h1>
          <p className="mt-1 max-w-prose text-ink-muted">
            Every component in every state, from fixed data. Frames have their own pages:{" "}
            <TextLink href="/styleguide/analyst">analyst</TextLink>, <TextLink href="/styleguide/respondent">respondent</TextLink>,{" "}
            <TextLink href="/styleguide/sign-in">sign-in</TextLink>.
          </p>
        </div>
        <ThemeToggle theme="system" />
      </div>
      {sections.map((section) => (
        <Specimen key={section.id} section={section} />
      ))}
    </main>
  );
}
