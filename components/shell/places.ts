import type { Command } from "./command";
import { navItems } from "./nav-items";
import type { Shortcut } from "./shortcut-sheet";

/** Places and verbs of the palette. Who may only read gets no verbs. */
export function placesAndVerbs(canWrite: boolean): readonly Command[] {
  const places = navItems.map(({ href, label }): Command => ({ id: href, label, href, group: "Go to" }));
  return canWrite ? [...verbs, ...places] : places;
}

const verbs: readonly Command[] = [
  { id: "add-vendor", label: "Add vendor", href: "/vendors/new", group: "Do", keywords: "new create register" },
  { id: "contradicted", label: "Vendors with contradictions", href: "/vendors?contradicted=1", group: "Do", keywords: "show filter" },
  { id: "worst", label: "Vendors, worst grade first", href: "/vendors?sort=grade", group: "Do", keywords: "sort show" },
  { id: "baa-expired", label: "Vendors with an expired BAA", href: "/vendors?baa=expired", group: "Do", keywords: "agreement filter" },
];

export const shortcuts: readonly Shortcut[] = [
  { keys: ["⌘", "K"], does: "Find a vendor, a place or something to do" },
  { keys: ["Ctrl", "K"], does: "The same, without an Apple keyboard" },
  { keys: ["?"], does: "Show these shortcuts" },
];
