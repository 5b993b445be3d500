import { describe, expect, it } from "vitest";
import { failureModesOf } from "@/core/evidence/failure-modes";
import { analyseMessage } from "@/core/evidence/message";
import { observeMessage, type ObservationContext } from "@/core/evidence/observe";
import { DATE, eop, exoInside, gmailLine, postfixLine, SES_HOST, TLS13, USING13 } from "@/core/evidence/testing/lines";

const analyse = (text: string, receivers: string[] = [], corrected?: number) =>
  analyseMessage({ text, receivers, ...(corrected === undefined ? {} : { correctedBoundary: corrected }) });
const codes = (result: ReturnType<typeof analyse>): string[] => result.problems.map((problem) => problem.code);

describe("the boundary", () => {
  const inside =
    exoInside("A.eurprd01.prod.outlook.com", "B.eurprd01.prod.outlook.com") +
    exoInside("DB1PEPF00050A01.eurprd01.prod.outlook.com", "A.eurprd01.prod.outlook.com");

  it("is the line by Exchange Online below its own stages", () => {
    const result = analyse(
      inside + eop("mta.vendor.example", "192.0.2.7", TLS13) + postfixLine("x (x [192.0.2.9])", "mta.vendor.example", ""),
    );
    expect(result.value).toMatchObject({ boundary: 2, boundaryBasis: "known-receiver" });
    expect(result.value.hops.map((hop) => hop.trust)).toEqual(["ours", "ours", "boundary", "below-boundary"]);
  });

  it("is below a stage that Exchange Online names by its front end", () => {
    const stage = exoInside("BN8NAM12FT023.eop-nam12.prod.protection.outlook.com", "A.namprd12.prod.outlook.com");
    const result = analyse(stage + eop("mta.vendor.example", "192.0.2.7", ""));
    expect(result.value).toMatchObject({ boundary: 1, boundaryBasis: "known-receiver" });
    expect(failureModesOf(result.value).plaintext).toBe("open");
  });

  it("is the upper of two Exchange Online boundaries when mail came through another tenant", () => {
    const result = analyse(
      eop("EUR01-obe.outbound.protection.outlook.com", "40.107.1.1", TLS13) + eop("mta.vendor.example", "192.0.2.7", ""),
    );
    expect(result.value).toMatchObject({ boundary: 0, boundaryBasis: "known-receiver" });
    expect(failureModesOf(result.value).plaintext).toBe("unknown");
  });

  it("is not moved by a sender who greets with our name and forges the line below", () => {
    const forged =
      postfixLine("mx1.hospital.example (evil.example [198.51.100.9])", "mx1.hospital.example", "") +
      postfixLine("good (good [198.51.100.8])", "mx1.hospital.example", USING13);
    const result = analyse(forged, ["hospital.example"]);
    expect(result.value).toMatchObject({ boundary: 0, boundaryBasis: "configured" });
    expect(failureModesOf(result.value).plaintext).toBe("open");
  });

  it("is not moved by a sender who greets Exchange Online as one of its own stages", () => {
    const forged = eop("A.eurprd01.prod.outlook.com", "198.51.100.9", "") + eop("mta.vendor.example", "192.0.2.7", TLS13);
    expect(analyse(forged).value.boundary).toBe(0);
  });

  it("follows our own relay by its looked-up name", () => {
    const text =
      postfixLine("mx1.hospital.example (mx1.hospital.example [203.0.113.5])", "store.hospital.example", USING13) +
      postfixLine("v (v.vendor.example [192.0.2.7])", "mx1.hospital.example", "");
    expect(analyse(text, ["hospital.example"]).value).toMatchObject({ boundary: 1, boundaryBasis: "configured" });
  });

  it("says when a gateway is known by its greeting alone, and believes an address where one is configured", () => {
    const text =
      eop("gw.hospital.example", "198.51.100.9", TLS13) + postfixLine("good (good [198.51.100.8])", "gw.hospital.example", USING13);
    const byName = analyse(text, ["hospital.example"]);
    expect(byName.value).toMatchObject({ boundary: 1, boundaryBasis: "configured" });
    expect(codes(byName)).toEqual(["gateway-by-greeting"]);
    expect(analyse(text, ["hospital.example", "203.0.113.5"]).value.boundary).toBe(0);
    expect(analyse(text, ["hospital.example", "198.51.100.9"])).toMatchObject({ value: { boundary: 1 }, problems: [] });
  });

  it("is only assumed where the client has a private address: that is no host of the vendor", () => {
    const result = analyse(postfixLine("app.hospital.example (app.hospital.example [10.0.0.9])", "mx1.hospital.example", ""), [
      "hospital.example",
    ]);
    expect(result.value).toMatchObject({ boundary: 0, boundaryBasis: "assumed" });
    expect(codes(result)).toEqual(["private-client"]);
  });

  it("skips content filters and mailbox delivery", () => {
    const text =
      `Received: from mx1 ([10.0.0.2]) (using TLSv1.3 with cipher X (1/1 bits)) by imap with LMTPS id x (envelope-from <a@b>) for <c@d>; ${DATE}\n` +
      postfixLine("localhost (localhost [127.0.0.1])", "mx1", "") +
      postfixLine("v (v.vendor.example [192.0.2.7])", "mx1", USING13);
    expect(analyse(text)).toMatchObject({ value: { boundary: 2, boundaryBasis: "assumed" } });
  });

  it("says when it is only assumed, and when a gateway stands in front", () => {
    expect(codes(analyse(postfixLine("v (v [192.0.2.7])", "mx.other.example", "")))).toEqual(["boundary-assumed"]);
    expect(codes(analyse(postfixLine("v (v [192.0.2.7])", "mx.other.example", ""), ["hospital.example"]))).toEqual(["receiver-not-found"]);
    const gateway = analyse(eop("mx07-0001.pphosted.com", "205.220.160.1", TLS13));
    expect(gateway.value.boundaryBasis).toBe("assumed");
    expect(codes(gateway)).toEqual(["gateway-in-front"]);
  });

  it("can be corrected by hand, but only to a network hop", () => {
    const text =
      postfixLine("localhost (localhost [127.0.0.1])", "mx1", "") +
      postfixLine("v (v [192.0.2.7])", "mx1", "") +
      postfixLine("w (w [192.0.2.8])", "v", "");
    expect(analyse(text, [], 2).value).toMatchObject({ boundary: 2, boundaryBasis: "corrected" });
    expect(analyse(text, [], 0)).toMatchObject({ value: { boundary: null }, problems: [{ code: "boundary-not-a-hop" }] });
    expect(analyse(text, [], 9).value.boundary).toBeNull();
  });

  it("is checked against the address that the recipient's other headers state", () => {
    const spf = "Received-SPF: Pass (x: domain of v) client-ip=192.0.2.99; helo=v;\r\n";
    expect(codes(analyse(spf + eop("v.example", "192.0.2.7", TLS13)))).toEqual(["boundary-address-disagrees"]);
    expect(codes(analyse(spf.replace("99", "7") + eop("v.example", "192.0.2.7", TLS13)))).toEqual([]);
    expect(codes(analyse(eop("v.example", "192.0.2.7", TLS13) + spf))).toEqual([]);
  });
});

describe("provider fingerprints", () => {
  const provider = (text: string): string | null => analyse(text).value.provider;
  const tls = " (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)";

  it.each([
    ["amazon-ses", gmailLine(SES_HOST, tls) + "Feedback-ID: 1.us-east-1.abc:AmazonSES\r\n"],
    [
      "resend",
      "Return-Path: <b@send.vendor.example>\r\n" +
        gmailLine(SES_HOST, tls) +
        "X-SES-Outgoing: 2026.11.23-54.240.8.50\r\nDKIM-Signature: v=1; d=vendor.example; s=resend; b=x\r\n",
    ],
    ["sendgrid", gmailLine("o1.ptr1.sendgrid.net (o1.ptr1.sendgrid.net. [149.72.1.1])", tls) + "X-SG-EID: abc\r\n"],
    ["mailgun", gmailLine("m1.mailgun.org (m1.mailgun.org. [69.72.1.1])", tls) + "X-Mailgun-Sid: abc\r\n"],
    ["postmark", gmailLine("mta.mtasv.net (mta.mtasv.net. [50.31.1.1])", tls) + "X-PM-Message-Id: abc\r\n"],
    ["mandrill", gmailLine("mail1.mandrillapp.com (mail1.mandrillapp.com. [198.2.1.1])", tls) + "X-Mandrill-User: md_1\r\n"],
    ["microsoft-365", eop("EUR01-DB3-obe.outbound.protection.outlook.com", "40.107.1.1", TLS13) + "X-OriginatorOrg: vendor.example\r\n"],
    [
      "google-workspace",
      gmailLine("mail-oi1-f177.google.com (mail-oi1-f177.google.com. [209.85.1.1])", tls) + "X-Google-DKIM-Signature: v=1\r\n",
    ],
  ])("%s", (expected, text) => {
    expect(provider(text)).toBe(expected);
  });

  it("needs a host on the boundary line: a lone header recognises nobody", () => {
    expect(provider(gmailLine("v (v. [192.0.2.7])", tls) + "X-SG-EID: a\r\nFeedback-ID: x:AmazonSES\r\nX-Mailgun-Sid: 1\r\n")).toBeNull();
    expect(provider(gmailLine(SES_HOST, tls))).toBeNull();
  });
  it("does not take Proton's X-Pm-Message-ID for Postmark", () => {
    expect(
      provider(
        gmailLine("mail-41103.protonmail.ch (mail-41103.protonmail.ch. [185.70.1.1])", tls) +
          "X-Pm-Message-ID: a\r\nFeedback-ID: 1:user:proton\r\n",
      ),
    ).toBe("proton");
  });
  it("does not take the X-MS-Exchange headers of an Exchange Online receiver for a sender on Microsoft 365", () => {
    expect(
      provider(
        eop("v.example", "192.0.2.7", TLS13) + "X-MS-Exchange-CrossTenant-Id: 1\r\nX-MS-Exchange-Organization-AuthAs: Anonymous\r\n",
      ),
    ).toBeNull();
  });
  it("does not take a provider's host below the boundary", () => {
    const text =
      gmailLine("v (v. [192.0.2.7])", tls) +
      `Received: from x by mxa.mailgun.org with ESMTP id 1 (version=TLS1.3, cipher=X); ${DATE}\r\nX-Mailgun-Sid: 1\r\n`;
    expect(provider(text)).toBeNull();
  });
});

describe("observations", () => {
  const context: ObservationContext = {
    evidenceId: "e1",
    streamId: "s1",
    grade: "E4",
    collectedAt: "2026-11-24T00:00:00.000Z",
    receiverCondition: "production",
  };
  const observe = (text: string) => observeMessage(analyse(text).value, context);

  it("proves a delivery with the line, where it stands and when it was", () => {
    const text = "Return-Path: <a@vendor.example>\r\n" + gmailLine(SES_HOST, " (version=TLS1 cipher=ECDHE-RSA-AES128-SHA bits=128/128)");
    const [delivery] = observe(text);
    expect(delivery).toMatchObject({
      id: "e1:0:0",
      kind: "delivery",
      tls: "encrypted",
      version: "1.0",
      boundaryBasis: "known-receiver",
      observedAt: "2026-11-23T12:00:00.000Z",
      class: "header",
      direction: "vendor-to-us",
      receiverFloor: { minimumVersion: "1.0", acceptsPlaintext: true },
    });
    expect(delivery?.proof?.line).toBe(2);
    const span = delivery?.proof?.span;
    expect(span && text.slice(span.start, span.end)).toContain("version=TLS1 ");
  });

  it("knows that Exchange Online could not have shown less than 1.2", () => {
    expect(observe(eop("v.example", "192.0.2.7", TLS13))[0]).toMatchObject({
      receiverFloor: { minimumVersion: "1.2", acceptsPlaintext: true },
    });
  });

  it("calls TLS on a submission line no delivery", () => {
    const submission = `Received: from laptop (laptop.vendor.example [192.0.2.50]) ${USING13}by smtp.vendor.example (Postfix) with ESMTPSA id 1; ${DATE}\r\n`;
    expect(observe(submission).map((o) => o.kind)).toEqual(["submission-only"]);
    expect(observe(postfixLine("smtp (smtp.vendor.example [192.0.2.9])", "mx", "") + submission).map((o) => o.kind)).toEqual([
      "delivery",
      "submission-only",
    ]);
    const mailgun = `Received: from x by mxa.mailgun.org with ESMTP id 1 (version=TLS1.3, cipher=X); ${DATE}\r\n`;
    expect(observe(mailgun).map((o) => o.kind)).toEqual(["submission-only"]);
  });

  it("carries TLS-Required: No", () => {
    expect(observe(gmailLine("v (v. [192.0.2.7])", "") + "TLS-Required: No\r\n")[0]).toMatchObject({ tlsRequiredNo: true });
    expect(observe(gmailLine("v (v. [192.0.2.7])", "") + "TLS-Required: yes\r\n")[0]).toMatchObject({ tlsRequiredNo: false });
  });
});

describe("failure modes of one message", () => {
  const modes = (tls: string) => failureModesOf(analyse(postfixLine("v (v [192.0.2.7])", "mx", tls)).value);
  const none = { plaintext: "unknown", tls10: "unknown", tls11: "unknown", invalidCertificate: "unknown" };
  const using = (version: string, cipher: string): string => `(using ${version} with cipher ${cipher} (1/1 bits)) `;

  it("opens what the boundary shows and closes nothing", () => {
    expect(modes(USING13)).toEqual(none);
    expect(modes("")).toEqual({ ...none, plaintext: "open" });
    expect(modes(using("TLSv1", "ECDHE-RSA-AES256-SHA"))).toEqual({ ...none, tls10: "open" });
    expect(modes(using("TLSv1.1", "AECDH-AES256-SHA"))).toEqual({ ...none, tls11: "open", invalidCertificate: "open" });
    expect(modes(using("TLSv1.2", "ADH-AES256-GCM-SHA384"))).toEqual({ ...none, invalidCertificate: "open" });
  });
});

describe("side headers and privacy", () => {
  it("takes Proton's statement only from above the boundary", () => {
    const line = `Received: from v (v [192.0.2.7]) by mailin001.protonmail.ch with ESMTP id 1; ${DATE}\r\n`;
    const side = "X-Pm-Transfer-Encryption: none\r\n";
    expect(analyse(side + line).value.hops[0]).toMatchObject({ tls: "plaintext", tlsBasis: "side-header" });
    expect(analyse(line + side).value.hops[0]?.tls).toBe("unknown");
  });
  it("fills the version from the milter's x-tls result of the same domain, above the boundary only", () => {
    const line = `Received: from v (v [192.0.2.7]) by mx1.messagingengine.com (Postfix) with ESMTPS id 1; ${DATE}\r\n`;
    const result =
      "Authentication-Results: mx1.messagingengine.com; x-tls=pass smtp.version=TLSv1.1 smtp.cipher=ECDHE-RSA-AES256-SHA smtp.bits=256/256\r\n";
    expect(analyse(result + line).value.hops[0]).toMatchObject({
      version: "1.1",
      versionBasis: "explicit",
      cipher: "ECDHE-RSA-AES256-SHA",
    });
    expect(analyse(line + result).value.hops[0]?.version).toBeNull();
  });
  it("keeps neither subject nor recipients", () => {
    const text =
      gmailLine("v (v. [192.0.2.7])", "") +
      "Subject: Jane Roe biopsy\r\nTo: Jane Roe <jane@patient.example>\r\nFrom: Lab <lab@Vendor.example>\r\n\r\nJane Roe";
    const { value } = analyse(text);
    expect(JSON.stringify(value)).not.toMatch(/Jane|biopsy|patient/);
    expect(value).toMatchObject({ kind: "message", fromDomain: "vendor.example" });
  });
  it("flags dates that run backwards and a reversed paste", () => {
    const at = (from: string, hour: number): string =>
      postfixLine(`${from} (${from} [192.0.2.7])`, "mx", "").replace("12:00:00", `${hour}:00:00`);
    expect(codes(analyse(at("a", 10) + at("b", 12) + at("c", 11)))).toContain("date-runs-backwards");
    expect(codes(analyse(at("a", 10) + at("b", 11) + at("c", 12)))).toContain("reversed-order");
    expect(analyse(at("a", 12) + at("b", 11)).value.hops.map((hop) => hop.delaySeconds)).toEqual([3600, null]);
  });
  it("reads at most 200 hops and says so", () => {
    const result = analyse(postfixLine("v (v [192.0.2.7])", "mx", "").repeat(230));
    expect(result.value.hops).toHaveLength(200);
    expect(codes(result)).toContain("limit-hops");
  });
});
