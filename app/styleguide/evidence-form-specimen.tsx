import { EvidenceForm } from "@/components/evidence/evidence-form";
import { headerText } from "./fixtures";

/** With a header already pasted, so that its reading is in the picture. */
export function EvidenceFormSpecimen() {
  return (
    <EvidenceForm
      action="#"
      state={{ status: "refused", message: "The server could not be reached.", values: { text: headerText, origin: "received-by-us" } }}
      streams={[{ id: "1", name: "Results" }]}
      defaults={{ streamId: "1", origin: "received-by-us", receiverCondition: "not-recorded", collectedOn: "" }}
      rules={{ receivers: ["northfield.example.com"], limits: { message: 10 * 1024 * 1024, document: 20 * 1024 * 1024 } }}
      saved={null}
    />
  );
}
