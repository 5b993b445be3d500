import type { Signals } from "@/core/evidence/signals";
import type { Hop } from "@/core/mail/hop";
import type { Problem } from "@/core/mail/problem";

/**
 * The address on the boundary line must be the one that the recipient's other headers state (`Received-SPF`,
 * `X-Sender-IP`, `CIP:`). Where they disagree, the wrong line may have been taken for the boundary, or a header is forged.
 */
export function addressProblems(boundary: Hop | null, signals: Signals): readonly Problem[] {
  const ip = boundary?.from.ip ?? null;
  if (boundary === null || ip === null) return [];
  return signals.statedAddresses
    .filter((stated) => stated.ip !== ip)
    .map((stated) => ({
      code: "boundary-address-disagrees",
      message:
        `${stated.header} says that ${stated.ip} connected, but the boundary line says ${ip}. ` +
        "The boundary may be another line, or a header is forged.",
      span: boundary.span,
    }));
}
