import "server-only";

/** The host that receives for the organisation of the story, and that its headers name as the boundary. */
export const demoReceivingHost = "mx1.harbour-clinic.example.com";

interface DemoMessage {
  /** What the sending host calls itself, e.g. a host of Amazon SES. */
  readonly host: string;
  readonly ip: string;
  /** As Postfix prints it, e.g. `TLSv1 with cipher ECDHE-RSA-AES128-SHA (128/128 bits)`; null for a session without TLS. */
  readonly tls: string | null;
  readonly from: string;
  /** Header date. */
  readonly date: string;
  /** More fields that tell which service sent it. */
  readonly marks: readonly string[];
}

/** A whole message as it lay in the mailbox, with the trace of our own store above the boundary line. */
export function demoMessage({ host, ip, tls, from, date, marks }: DemoMessage): string {
  const domain = from.slice(from.indexOf("@") + 1);
  const session = tls === null ? [] : [`\t(using ${tls})`, "\t(No client certificate requested)"];
  return [
    `Return-Path: <bounces@${domain}>`,
    "Delivered-To: records@harbour-clinic.example.com",
    `Received: from ${demoReceivingHost} (${demoReceivingHost} [192.0.2.10])`,
    "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
    `\tby store.harbour-clinic.example.com (Postfix) with ESMTPS id 4F1C2A0093; ${date}`,
    `Received: from ${host} (${host} [${ip}])`,
    ...session,
    `\tby ${demoReceivingHost} (Postfix) with ${tls === null ? "ESMTP" : "ESMTPS"} id 9B77D20A1C`,
    `\tfor <records@harbour-clinic.example.com>; ${date}`,
    ...marks,
    `From: <${from}>`,
    "To: <records@harbour-clinic.example.com>",
    `Date: ${date}`,
    "Subject: A message of the demo story",
    "",
    "This text stays in the browser.",
    "",
  ].join("\r\n");
}

export const sessions = {
  tls13: "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)",
  tls12: "TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
  tls10: "TLSv1 with cipher ECDHE-RSA-AES128-SHA (128/128 bits)",
} as const;
