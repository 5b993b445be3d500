import type { Control } from "@/core/controls/control";
import { framework } from "@/core/controls/places/framework";
import { law } from "@/core/controls/places/law";
import { standard } from "@/core/controls/places/standard";

export const contentFallbackControls = [
  {
    id: "CNT-01",
    group: "content-fallback",
    title: "Secure portal as a fallback",
    severity: "medium",
    good: "Automatic; the link needs a sign-in and expires; the notice holds no PHI.",
    failure: "None, or the link opens without a sign-in.",
    why: "Without one, refused mail tempts people to switch the rule off.",
    citations: [law.accessControl, law.entityAuthentication, law.transmissionEncryption],
  },
  {
    id: "CNT-02",
    group: "content-fallback",
    title: "Encryption of the message itself is available",
    severity: "info",
    good: "S/MIME, OpenPGP or client-side encryption for high-risk data.",
    failure: "None.",
    why: "It protects the content on every hop, whatever the transport does.",
    citations: [standard.sp177, standard.mailUnauthenticated, standard.contentEncryption],
  },
  {
    id: "CNT-03",
    group: "content-fallback",
    title: "PHI is kept out of headers",
    severity: "medium",
    good: "No PHI in the subject, sender name, file names or custom headers.",
    failure: "PHI can appear in the subject or headers.",
    why: "Headers are logged and shown far more widely than bodies.",
    citations: [law.transmission],
  },
  {
    id: "CNT-04",
    group: "content-fallback",
    title: "Patients' wish for unencrypted mail is recorded",
    severity: "medium",
    good: "A warning and a preference for each patient; never a blanket default.",
    failure: "A blanket opt-out.",
    why: "The exception belongs to the individual's own request.",
    citations: [framework.ocrUnencryptedAccess],
  },
] as const satisfies readonly Control[];
