import type { FailureMode } from "@/core/inference/failure-mode";

/** What an answer says about a slot. */
export interface SlotClaim {
  readonly slot: FailureMode;
  readonly says: "closed" | "open";
  readonly asPlaintext: boolean;
}

/** One thing that the vendor says, in the smallest piece that evidence could prove or disprove. */
export interface Claim {
  readonly questionId: string;
  /** Row of a matrix question, else null. */
  readonly rowId: string | null;
  /** `vague` and `unknown` say nothing by themselves: the provider's documented default takes their place. */
  readonly mark: "specific" | "vague" | "unknown";
  readonly controlIds: readonly string[];
  /** Points / 4: 0 good … 1 worst. */
  readonly risk: number;
  readonly slots: readonly SlotClaim[];
  /** The answer as a reader may quote it. */
  readonly text: string;
}
