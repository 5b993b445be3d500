import { ExposurePanel } from "@/components/exposure/exposure-panel";
import { ShortcutSheet } from "@/components/shell/shortcut-sheet";
import { PageHeader } from "@/components/ui/page-header";
import { mixed } from "../fixtures";
import { AnalystFrame } from "./analyst-frame";

const shortcuts = [
  { keys: ["⌘", "K"], does: "Find or do" },
  { keys: ["j", "k"], does: "Next, previous row" },
  { keys: ["?"], does: "This sheet" },
];

export default function AnalystFramePage() {
  return (
    <AnalystFrame>
      <PageHeader title="Alder Imaging" lead="Sends test results and referrals." />
      <ExposurePanel exposure={mixed} label="Alder Imaging" />
      <ShortcutSheet shortcuts={shortcuts} />
    </AnalystFrame>
  );
}
