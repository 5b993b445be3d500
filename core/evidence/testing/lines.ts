/** Builds header text for tests; every name is invented. */
export const DATE = "Mon, 23 Nov 2026 12:00:00 +0000";

export const eop = (from: string, ip: string, tls: string): string =>
  `Received: from ${from} (${ip}) by DB1PEPF00050A01.mail.protection.outlook.com (10.167.242.43) with Microsoft SMTP Server ${tls}id 15.20.7741.18 via Frontend Transport; ${DATE}\r\n`;

export const exoInside = (a: string, b: string): string =>
  `Received: from ${a} (2603:10a6:10:1::5) by ${b} (2603:10a6:20:2::9) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8398.21; ${DATE}\r\n`;

export const TLS13 = "(version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) ";

export const postfixLine = (from: string, by: string, tls: string): string =>
  `Received: from ${from} ${tls}by ${by} (Postfix) with ${tls === "" ? "ESMTP" : "ESMTPS"} id 4Q for <a@hospital.example>; ${DATE}\r\n`;

export const USING13 = "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) ";

export const gmailLine = (from: string, tls: string): string =>
  `Received: from ${from} by mx.google.com with ${tls === "" ? "ESMTP" : "ESMTPS"} id a1 for <a@hospital.example>${tls}; ${DATE}\r\n`;

export const SES_HOST = "a8-50.smtp-out.amazonses.com (a8-50.smtp-out.amazonses.com. [54.240.8.50])";
