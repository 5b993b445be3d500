import type { ReceiverFloor } from "@/core/evidence/observation";
import type { Hop } from "@/core/mail/hop";

/**
 * What the receiver that wrote this line would have accepted, where that was measured. An observation weighs only if the
 * receiver could have recorded the opposite: Exchange Online shows no version below 1.2 in 22,780 lines from 2022 on,
 * so a 1.2 there says nothing about the sender's own floor. Gmail was seen to accept TLS 1.0.
 */
export function receiverFloor(hop: Hop): ReceiverFloor {
  if (hop.mta === "exchange-online" && hop.date !== null && hop.date >= "2022") {
    return { minimumVersion: "1.2", acceptsPlaintext: true };
  }
  if (hop.mta === "gmail") return { minimumVersion: "1.0", acceptsPlaintext: true };
  return { minimumVersion: null, acceptsPlaintext: null };
}
