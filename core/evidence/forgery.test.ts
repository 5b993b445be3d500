import { describe, expect, it } from "vitest";
import { analyseMessage } from "@/core/evidence/message";
import { scanTokens } from "@/core/mail/tokens";

/** What a sender adds below: his own line with all that is good, and a provider's mark. */
const below = [
  "",
  "Received: from a (a [198.51.100.7]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by forged.example (Postfix) with ESMTPS id ABC; Wed, 7 Jun 2023 17:18:01 +0000",
  "X-SES-Outgoing: 2023.06.07-192.0.2.1",
  "From: a@vendor.example",
  "",
  "",
].join("\r\n");

function judge(line: string) {
  const { value } = analyseMessage({ text: `Received: ${line}; Wed, 7 Jun 2023 17:19:01 +0000${below}`, receivers: [] });
  const hop = value.hops[0];
  return { boundary: value.boundary, provider: value.provider, tls: hop?.tls, version: hop?.version, ip: hop?.from.ip };
}

const haraka = "by mx.h.example (Haraka/3.0.3) with ESMTP id A envelope-from <a@v.example>";
const plain = { boundary: 0, provider: null, tls: "plaintext", version: null, ip: "192.0.2.1" };
const unread = { boundary: 0, provider: null, tls: "unknown", version: null, ip: null };

describe("a greeting that forges", () => {
  it.each([
    ["the last step into a mailbox", `from x with LMTP (1.2.3.4) ([192.0.2.1]) ${haraka}`, unread],
    ["an encrypted protocol", `from x with ESMTPS ([192.0.2.1]) ${haraka}`, unread],
    ["a suite", `from x tls TLS_AES_256_GCM_SHA384 ([192.0.2.1]) ${haraka}`, unread],
    ["a host of its own", `from x by localhost ([192.0.2.1]) ${haraka}`, unread],
    ["an address that swallows the line", `from x< ([192.0.2.1]) ${haraka}`, unread],
    ["a private address", `from x (a [10.0.0.1]) (using a) ([192.0.2.1]) ${haraka}`, plain],
    ["a loopback address", `from x (a [127.0.0.1]) (using a) ([192.0.2.1]) ${haraka}`, plain],
    ["words that look like TLS", `from x (a) (ssl) ([192.0.2.1]) ${haraka}`, plain],
    ["a local session", "from x ([local]) (r [192.0.2.1]) by mx.h.example (OpenSMTPD) with ESMTP id 0689174f for <a@h.example>", plain],
    ["an address behind Exim's", "from [192.0.2.1] (helo=x [10.0.0.1]) by mx.h.example with esmtp (Exim 4.96) id 1qNz2Y-0006k8-2I", plain],
    ["a comment behind Exim's", "from r.example ([192.0.2.1] helo=x) ([10.0.0.1]) by mx.h.example with esmtp (Exim 4.96) id 1q", plain],
    ["an old OpenSMTPD clause", "from x; TLS version=TLSv1.3 cipher=C ([192.0.2.1]) by mx.h.example (OpenSMTPD) with ESMTP id 06", unread],
    [
      "a clause of Postfix's shape",
      "from x (a) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (r [192.0.2.1]) by mx.h.example with ESMTP id A",
      { ...plain, tls: "unknown" },
    ],
  ])("%s", (_, line, expected) => {
    expect(judge(line)).toEqual(expected);
  });
});

describe("a sender's address that forges", () => {
  it.each([
    [
      "Exim",
      'from r.example ([192.0.2.1]) by mx.h.example with esmtp (Exim 4.96) (envelope-from <"a>) tls TLS_AES_256_GCM_SHA384 ("@v.example>) id 1q',
    ],
    [
      "Haraka",
      'from r.example ([192.0.2.1]) by mx.h.example (Haraka/3.0.3) with ESMTP id A envelope-from <"a> tls TLS_AES_256_GCM_SHA384 "@v.example>',
    ],
    [
      "Haraka, an escaped quote",
      'from r.example ([192.0.2.1]) by mx.h.example (Haraka/3.0.3) with ESMTP id A envelope-from <"a\\"> tls TLS_AES_256_GCM_SHA384 "@v.example>',
    ],
  ])("%s", (_, line) => {
    expect(judge(line)).toEqual(plain);
  });
});

describe("another provider's name", () => {
  it.each([
    [
      "in the greeting, without a looked-up name",
      "from a8-50.smtp-out.amazonses.com (unknown [192.0.2.1]) by mx.h.example (Postfix) with ESMTP id 4P",
    ],
    [
      "in a looked-up name that does not lead back",
      "from x (a8-50.smtp-out.amazonses.com [192.0.2.1] (may be forged)) by mx.h.example (8.17.1/8.17.1) with ESMTP id 4P",
    ],
  ])("%s is not believed", (_, line) => {
    expect(judge(line)).toEqual(plain);
  });
});

it("scans quoted addresses in linear time, closed or not", () => {
  for (const piece of ['<"', '<"a" ', '<"\\" ', '(<"', '<"" >']) {
    const [small, large] = [5_000, 20_000].map((size) => scanTokens(`${piece.repeat(size / piece.length)}>`).steps);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(5);
  }
});

describe("who connected, in shapes of their own", () => {
  it.each([
    [
      "OpenSMTPD's IPv6 without brackets",
      "from h (r.example 2001:db8::5) by mx.h.example (OpenSMTPD) with ESMTP id 06",
      { helo: "h", rdns: "r.example", ip: "2001:db8::5" },
    ],
    [
      "CommuniGate's account",
      "from [192.0.2.4] (account u HELO h) by mx.h.example (CommuniGate Pro SMTP 6.3) with ESMTPS id 1",
      { helo: "h", rdns: null, ip: "192.0.2.4" },
    ],
    [
      "MessageLabs' bare address",
      "from [192.0.2.12] (using TLSv1.2 with cipher DHE-RSA-AES256-GCM-SHA384 (256 bits)) by server-2.bemta.az-a.example id v",
      { helo: null, rdns: null, ip: "192.0.2.12" },
    ],
  ])("%s", (_, line, from) => {
    const { value } = analyseMessage({ text: `Received: ${line}; Wed, 7 Jun 2023 17:19:01 +0000`, receivers: [] });
    expect(value.hops[0]?.from).toEqual(from);
  });
});
