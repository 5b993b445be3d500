import {
  attributeClause,
  clauseOf,
  clientCertificateComment,
  colonClause,
  courierClause,
  encryptedClause,
  firstClause,
  usingClause,
} from "@/core/mail/received/clauses";
import type { Family } from "@/core/mail/received/family";
import { commentsOf, firstWord, textOf, type Line } from "@/core/mail/received/line";
import { postfixClause } from "@/core/mail/received/postfix";
import { idClause } from "@/core/mail/received/sendmail";
import { encryptedWords } from "@/core/mail/received/unix-servers";
import type { Token } from "@/core/mail/tokens";

/** Cisco (IronPort): `with ESMTP/TLS/CIPHER;`. `with ESMTP;` as plaintext is plausible but not verified. */
export const cisco: Family = {
  id: "cisco-esa",
  fromShape: "rdns-first",
  recognises: (line, by) => by.endsWith(".iphmx.com") || slashToken(line) !== null,
  clause: (line) => {
    const token = slashToken(line);
    if (token === null) return null;
    return clauseOf(token, { version: null, cipher: textOf(line, token).split("/", 3)[2] ?? null });
  },
};

function slashToken(line: Line): Token | null {
  const token = line.with[0];
  const word = token?.kind === "word" ? textOf(line, token) : "";
  return token !== undefined && (word.startsWith("ESMTP/TLS/") || word.startsWith("SMTP/TLS/")) ? token : null;
}

/** MessageLabs, later Symantec.cloud. */
export const messagelabs: Family = {
  id: "messagelabs",
  fromShape: "rdns-first",
  recognises: (_line, by) => by.endsWith(".messagelabs.com") || (by.startsWith("server-") && by.includes(".bemta.")),
  clause: (line) => encryptedWords(line) ?? postfixClause(line) ?? bareUsing(line),
};

/** Its later form prints the bare address and no comment with it, so the clause is the only comment. */
function bareUsing(line: Line) {
  const [first, second, more] = line.from;
  const isBare = first !== undefined && textOf(line, first).startsWith("[") && second?.kind === "comment" && more === undefined;
  return isBare ? usingClause(line, second) : null;
}

/** Symantec Messaging Gateway: `(using TLS with cipher …)` beside `with SMTP`; the clause decides, not the word. */
export const symantecGateway: Family = { id: "symantec-messaging-gateway", banners: ["smtp"], clause: postfixClause };

/** McAfee: `with smtp (TLS: TLSv1/SSLv3,256bits,CIPHER)`. */
export const mcafee: Family = {
  id: "mcafee",
  recognises: (line) => firstWord(line, line.with) === "smtp" && firstClause(line, line.with, courierClause) !== null,
  clause: (line) => firstClause(line, line.with, courierClause),
};

/** Barracuda: Sendmail's clause and a weekday's time zone in a comment after the date. */
export const barracuda: Family = {
  id: "barracuda",
  recognises: (_line, by) => by.endsWith(".barracudanetworks.com") || by.endsWith(".ess.barracuda.com"),
  clause: idClause,
};

/** FortiMail prints Sendmail's line with its id twice: `60RKkRFs029920-60RKkRFu029920`. */
export const fortimail: Family = {
  id: "fortimail",
  recognises: (line) => /^([0-9a-zA-Z]{8})[0-9a-zA-Z]{6}-\1[0-9a-zA-Z]{6}$/.test(firstWord(line, line.id) ?? ""),
  clause: idClause,
};

/** Cloudmark gateway: the inner parentheses of Postfix's clause are missing. */
export const cloudmark: Family = { id: "cloudmark", recognises: (_line, by) => by === "cmgw", clause: postfixClause };

/** MailChannels: no `with` at all. */
export const trex: Family = { id: "mailchannels", banners: ["trex"], clause: postfixClause };

/** Halon, MDaemon, IONOS and GMX, iCloud, CommuniGate: the protocol word is all they print. */
export const halon: Family = { id: "halon", banners: ["halon"] };
export const mdaemon: Family = { id: "mdaemon", banners: ["mdaemon"] };
export const nemesis: Family = { id: "nemesis", banners: ["nemesis"] };
export const oracle: Family = { id: "oracle-messaging", banners: ["oracle"] };
export const communigate: Family = { id: "communigate", banners: ["communigate"], fromShape: "rdns-first" };

/** Kerio: the clause stands after the protocol word. */
export const kerio: Family = {
  id: "kerio",
  banners: ["kerio"],
  clause: (line) => firstClause(line, line.with, usingClause),
};

/** Domino and MailEnable never record TLS. */
export const domino: Family = { id: "domino", banners: ["hcl", "ibm", "lotus"] };
export const mailenable: Family = {
  id: "mailenable",
  recognises: (line) => firstWord(line, line.with) === "MailEnable",
};

/** SmarterMail: the word is always SMTP, the version is .NET's (`TLS\Tls` = 1.0), the cipher only the bulk one. */
export const smartermail: Family = {
  id: "smartermail",
  recognises: (line) => {
    const clause = firstClause(line, line.with, attributeClause);
    return clause?.version?.includes("Tls") === true;
  },
  clause: (line) => firstClause(line, line.with, attributeClause),
};

/** IceWarp: `with ESMTP (SSL)`. */
export const icewarp: Family = {
  id: "icewarp",
  banners: ["icewarp"],
  clause: (line) => {
    const token = line.with.find((comment) => comment.kind === "comment" && textOf(line, comment) === "SSL");
    return token === undefined ? null : clauseOf(token, { version: null, cipher: null });
  },
};

/** Momentum: `with ESMTPS (cipher=NAME subject="…")`; a subject is the client's certificate, nobody says verified. */
export const momentum: Family = {
  id: "momentum",
  banners: ["ecelerity"],
  fromShape: "rdns-first",
  clause: (line) =>
    firstClause(line, line.with, (_, token) => {
      const content = textOf(line, token);
      if (!content.startsWith("cipher=")) return null;
      const cipher = content.slice(7).split(" ", 1)[0] ?? null;
      return clauseOf(token, { version: null, cipher }, content.includes(" subject=") ? "presented-unverified" : "unknown");
    }),
};

/** Strato: `with CIPHER encrypted ESMTP`, later `(using … (256 bits))`. */
export const strato: Family = {
  id: "strato",
  banners: ["rzmta"],
  clause: (line) => encryptedWords(line) ?? firstClause(line, line.with, usingClause) ?? postfixClause(line),
};

/** T-Online: `with (TLSv1.2:CIPHER encrypted) esmtp`. */
export const tonline: Family = {
  id: "t-online",
  recognises: (_line, by) => by.endsWith(".t-online.de"),
  clause: (line) => firstClause(line, line.with, encryptedClause),
};

/** Yahoo: `with SMTPs (version= cipher=)`, greeting in `(EHLO name)`. */
export const yahoo: Family = {
  id: "yahoo",
  fromShape: "rdns-first",
  recognises: (line, by) => by.endsWith(".yahoo.com") || firstWord(line, line.with) === "SMTPs",
  clause: (line) => firstClause(line, line.with, attributeClause),
};

/** Yandex prints Postfix's clause after the date. */
export const yandex: Family = {
  id: "yandex",
  banners: ["mxfront", "mxback", "smtp-yandex"],
  recognises: (_line, by) => by.endsWith(".yandex.net") || by.endsWith(".yandex.ru"),
  clause: (line) => {
    const comments = commentsOf(line.tail);
    const clause = firstClause(line, comments, usingClause);
    return clause === null ? null : { ...clause, clientCertificate: clientCertificateComment(line, comments) };
  },
};

/** IBM's gateway prints Sendmail's clause after the semicolon. */
export const ibmGateway: Family = {
  id: "ibm-gateway",
  recognises: (line) => firstWord(line, line.with) === "IBM",
  clause: (line) => firstClause(line, commentsOf(line.tail), attributeClause),
};

/** SendGrid's own lines never record TLS, and HTTP is the customer's submission. */
export const sendgrid: Family = {
  id: "sendgrid",
  banners: ["sg"],
  recognises: (_line, by) => by.startsWith("recvd-") || by.startsWith("geopod-ismtpd"),
  stage: (line) => {
    if (firstWord(line, line.with) === "HTTP") return "http";
    return line.hasFrom ? null : "internal";
  },
};

/** Mailgun's line for the customer's submission: `by <12 hex> with SMTP id … (version=TLS1.3, cipher=…)`. */
export const mailgun: Family = {
  id: "mailgun-submission",
  recognises: (_line, by) => /^[0-9a-f]{12}$/.test(by) || by === "mxa.mailgun.org" || by.endsWith(".postgun.com"),
  clause: idClause,
};

/** electric.net and others put Exim's three into a line of their own shape; hMailServer and ImprovMX Sendmail's. */
export const generic: Family = {
  id: "unknown",
  clause: (line) => {
    const after = [...line.with, ...commentsOf(line.id), ...commentsOf(line.for)];
    return (
      postfixClause(line) ??
      firstClause(line, after, attributeClause) ??
      firstClause(line, after, usingClause) ??
      firstClause(line, after, colonClause) ??
      firstClause(line, after, encryptedClause)
    );
  },
};
