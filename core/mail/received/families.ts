import { amazonSesInbound } from "@/core/mail/received/amazon-ses";
import { exchange, exchangeOnline, smtpsvc } from "@/core/mail/received/exchange";
import { exim } from "@/core/mail/received/exim";
import type { Family } from "@/core/mail/received/family";
import * as gateway from "@/core/mail/received/gateways";
import { gmail } from "@/core/mail/received/gmail";
import { haraka } from "@/core/mail/received/haraka";
import { textOf, type Line } from "@/core/mail/received/line";
import { mimecast } from "@/core/mail/received/mimecast";
import { opensmtpd } from "@/core/mail/received/opensmtpd";
import { aolInbound, forcepoint, postfix, proofpointEssentials } from "@/core/mail/received/postfix";
import { proofpoint, sendmail } from "@/core/mail/received/sendmail";
import * as unix from "@/core/mail/received/unix-servers";
import type { Token } from "@/core/mail/tokens";

/** Every family, in the order in which those without a banner are asked. */
export const families: readonly Family[] = [
  exchangeOnline,
  gmail,
  amazonSesInbound,
  mimecast,
  postfix,
  exim,
  sendmail,
  opensmtpd,
  haraka,
  proofpoint,
  proofpointEssentials,
  aolInbound,
  forcepoint,
  exchange,
  smtpsvc,
  gateway.cisco,
  gateway.messagelabs,
  gateway.symantecGateway,
  gateway.mcafee,
  gateway.barracuda,
  gateway.fortimail,
  gateway.cloudmark,
  gateway.trex,
  gateway.halon,
  gateway.mdaemon,
  gateway.nemesis,
  gateway.oracle,
  gateway.communigate,
  gateway.kerio,
  gateway.domino,
  gateway.mailenable,
  gateway.smartermail,
  gateway.icewarp,
  gateway.momentum,
  gateway.strato,
  gateway.tonline,
  gateway.yahoo,
  gateway.yandex,
  gateway.ibmGateway,
  gateway.sendgrid,
  gateway.mailgun,
  unix.cyrus,
  unix.courier,
  unix.stalwart,
  unix.kumomta,
  unix.chasquid,
  unix.qpsmtpd,
  unix.qmail,
  unix.fetchmail,
  unix.amavis,
  unix.zonemta,
  unix.zmailer,
  unix.maddy,
  unix.dovecot,
  unix.mox,
];

/** The family that wrote a line: by the name it prints, else by host and shape. Never by anything the sender chose. */
export function familyOf(line: Line, by: string): Family {
  if (line.ambiguous) return nobody;
  return bannerIn(line, line.by) ?? bannerIn(line, line.with) ?? bannerIn(line, line.tls) ?? ownLine(line) ?? byShape(line, by);
}

/** Software that can't be told; nothing is read from such a line. */
export const nobody: Family = { id: "unknown" };

const banners: ReadonlyMap<string, Family> = new Map(
  families.flatMap((family) => (family.banners ?? []).map((banner) => [banner, family] as const)),
);

const shapes = families.filter((family) => family.recognises !== undefined);

function bannerIn(line: Line, tokens: readonly Token[]): Family | null {
  for (const token of tokens) {
    if (token.kind !== "comment") continue;
    const family = banners.get(bannerWord(textOf(line, token)));
    if (family !== undefined) return family;
  }
  return null;
}

/** `(Haraka outbound)`, `(qmail 123 invoked by uid 89)`: a line without clauses. */
function ownLine(line: Line): Family | null {
  return line.hasFrom || line.by.length > 0 ? null : bannerIn(line, line.lead);
}

/** The letters with which a comment begins. */
function bannerWord(content: string): string {
  let end = 0;
  while (end < content.length && end < 16 && isLetter(content.charCodeAt(end))) end++;
  return content.slice(0, end).toLowerCase();
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function byShape(line: Line, by: string): Family {
  return shapes.find((family) => family.recognises?.(line, by) === true) ?? gateway.generic;
}
