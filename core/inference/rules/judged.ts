import type { DeliveryObservation } from "@/core/evidence/observation";
import type { ReceiverState } from "@/core/inference/receiver-states";
import type { Strength } from "@/core/inference/strength";

/** A delivery with what its evidence carries and the receiver state that it tested. */
export interface Judged {
  readonly observation: DeliveryObservation;
  readonly strength: Strength;
  /** Null where the receiver was in good order, its state was not recorded, or the line disproves the record. */
  readonly state: ReceiverState | null;
}
