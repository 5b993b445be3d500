import { describe, expect, it } from "vitest";
import { splitFields } from "@/core/mail/fields";
import { goldenLines } from "@/core/mail/fixtures/golden-lines";
import { parseReceived } from "@/core/mail/received";

function parse(value: string) {
  const block = splitFields(`Received: ${value}\r\n`).value;
  const field = block.fields[0];
  if (field === undefined) throw new Error("no field");
  return { hop: parseReceived(block, field, 0), text: block.text };
}

describe("golden Received lines", () => {
  it.each(goldenLines.map((line) => [line.name, line] as const))("%s", (_, line) => {
    const { hop } = parse(line.value);
    expect(hop).toMatchObject(line.expect);
    if (line.flags?.length === 0) expect(hop.cipherFlags).toEqual([]);
    expect(hop.cipherFlags).toEqual(expect.arrayContaining([...(line.flags ?? [])]));
  });

  it("covers every number of the reference", () => {
    const numbers = new Set(goldenLines.map((line) => Number.parseInt(line.name, 10)));
    for (let n = 1; n <= 50; n++) expect(numbers).toContain(n);
  });
});

describe("what a line says about who connected", () => {
  it.each([
    ["from HELO.example (rdns.example [192.0.2.1]) by h (Postfix) with ESMTP id 1; x", "HELO.example", "rdns.example", "192.0.2.1"],
    ["from h.example (unknown [192.0.2.1]) by h (Postfix) with ESMTP id 1; x", "h.example", null, "192.0.2.1"],
    ["from [198.51.100.14] (helo=h.example) by h with esmtp (Exim 4.96) id 1; x", "h.example", null, "198.51.100.14"],
    ["from rdns.example ([192.0.2.1]:5 helo=h.example) by h with esmtp (Exim 4.96) id 1; x", "h.example", "rdns.example", "192.0.2.1"],
    [
      "from h.example (192.0.2.7) by x.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20.1.1; x",
      "h.example",
      null,
      "192.0.2.7",
    ],
    ["from rdns.example (HELO h.example) (192.0.2.4) by h with SMTP; x", "h.example", "rdns.example", "192.0.2.4"],
    ["from 192.0.2.4 (EHLO h.example) by 10.1.1.1 with SMTPs (version=TLS1_3 cipher=X); x", "h.example", null, "192.0.2.4"],
    ["from h (r.example [IPv6:2001:db8:25:0:0:0:0:25]) by h (8.17.1/8.17.1) with ESMTP id 1; x", "h", "r.example", "2001:db8:25::25"],
    [
      "from h (r.example [::ffff:192.0.2.3]) by h with ESMTP id 00000000002CA072.000000006B042B48.000000E2; x",
      "h",
      "r.example",
      "192.0.2.3",
    ],
    ["from h (<unknown> [192.0.2.3]) by h (OpenSMTPD) with ESMTP id 1; x", "h", null, "192.0.2.3"],
    ["from h (r. [192.0.2.3]) by mx.google.com with ESMTP id 10.20.30.40; x", "h", "r", "192.0.2.3"],
  ])("%s", (...[value, helo, rdns, ip]) => {
    expect(parse(value).hop.from).toEqual({ helo, rdns, ip });
  });
});

describe("what is not proof", () => {
  it("reads no plaintext from a line that speaks of TLS in words it doesn't know", () => {
    const line = "from h (h [192.0.2.1]) by h (8.14.7/8.14.7) with ESMTP id X1 (odd version=TLSv1.2 cipher=AES128-SHA); x";
    expect(parse(line).hop.tls).toBe("unknown");
  });

  it("believes nobody when two hosts claim to have written the line", () => {
    const line = "from x by fake (Haraka/3.0) with ESMTPS tls TLS_AES_256_GCM_SHA384 ([192.0.2.1]) by mx (Haraka/3.0) with ESMTP id 1; x";
    expect(parse(line).hop).toMatchObject({ tls: "unknown", version: null, cipher: null });
  });

  it("shows where the proving words stand", () => {
    const { hop, text } = parse(
      "from h (h [192.0.2.1])\r\n\t(using TLSv1.2 with cipher AES128-SHA (1/1 bits))\r\n\tby h (Postfix) with ESMTPS id 1; x",
    );
    expect(hop.proof && text.slice(hop.proof.start, hop.proof.end)).toBe("(using TLSv1.2 with cipher AES128-SHA (1/1 bits))");
  });
});
