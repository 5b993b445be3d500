import type { Family } from "@/core/mail/received/family";

/** Receiving at Amazon SES never records TLS: always `with SMTP`. */
export const amazonSesInbound: Family = {
  id: "amazon-ses-inbound",
  recognises: (_line, by) => by.startsWith("inbound-smtp.") && by.endsWith(".amazonaws.com"),
};
