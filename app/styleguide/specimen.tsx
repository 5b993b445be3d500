import type { ReactNode } from "react";

export interface SpecimenSection {
  readonly id: string;
  readonly title: string;
  /** `prefix` keeps ids and labels apart: everything is drawn twice. */
  readonly parts: readonly { readonly name: string; readonly draw: (prefix: string) => ReactNode }[];
}

/** A section drawn in both themes, side by side. */
export function Specimen({ section }: { readonly section: SpecimenSection }) {
  return (
    <section id={section.id} className="mb-12">
      <h2 className="mb-3 text-xl font-semibold">{section.title}</h2>
      <div className="grid gap-4 xl:grid-cols-2">
        {(["light", "dark"] as const).map((theme) => (
          <div key={theme} data-theme={theme} className="min-w-0 rounded-lg border border-line bg-canvas p-4 text-ink sm:p-6">
            <p className="mb-4 text-xs text-ink-muted">{theme === "light" ? "Light" : "Dark"}</p>
            {section.parts.map((part) => (
              <div key={part.name} className="mb-8 last:mb-0">
                <p className="mb-2 text-xs font-medium text-ink-muted">{part.name}</p>
                {part.draw(`${theme}-${section.id}`)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
