import { describe, expect, it } from "vitest";
import { splitFields } from "@/core/mail/fields";
import { headerLimits } from "@/core/mail/limits";
import { parseReceived } from "@/core/mail/received";

const line =
  "from h.example (h.example [192.0.2.1]) (using TLSv1.2 with cipher AES128-SHA (1/1 bits)) by mx (Postfix) with ESMTPS id 1; Wed, 7 Jun 2023 17:19:01 +0000";

function hops(text: string) {
  const { value, problems } = splitFields(text);
  const received = value.fields.filter((field) => field.key === "received");
  return {
    hops: received.map((field, i) => parseReceived(value, field, i)),
    problems: problems.map((problem) => problem.code),
    block: value,
  };
}

function fold(eol: string): string {
  return [
    "Received: from h.example (h.example [192.0.2.1])",
    "\t(using TLSv1.2 with cipher AES128-SHA (1/1 bits))",
    " by mx (Postfix) with ESMTPS id 1;",
    " Wed, 7 Jun 2023 17:19:01 +0000",
    "Subject: x",
    "",
    "Received: by body",
  ].join(eol);
}

describe("splitFields", () => {
  it.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
    ["CR", "\r"],
  ])("reads %s and stops at the body", (_, eol) => {
    const { hops: found, block, problems } = hops(fold(eol));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ tls: "encrypted", version: "1.2", raw: line });
    expect(block.text.slice(block.bodyStart ?? 0)).toBe("Received: by body");
    expect(problems).toEqual([]);
  });

  it("joins lines whose folding a paste has lost", () => {
    const text = [
      "Received:",
      "from h.example (h.example [192.0.2.1])",
      "(using TLSv1.2 with cipher AES128-SHA (1/1 bits))",
      "by mx (Postfix) with ESMTPS",
      "id 1; Wed, 7 Jun 2023 17:19:01 +0000",
      "Subject: x",
    ].join("\n");
    const { hops: found, problems } = hops(text);
    expect(found[0]).toMatchObject({ tls: "encrypted", version: "1.2", date: "2023-06-07T17:19:01.000Z" });
    expect(problems).toEqual(["lost-folding"]);
  });

  it("reads a quoted paste", () => {
    const { hops: found } = hops(
      fold("\n")
        .split("\n")
        .map((text) => `> ${text}`)
        .join("\n"),
    );
    expect(found[0]).toMatchObject({ version: "1.2", from: { ip: "192.0.2.1" }, date: "2023-06-07T17:19:01.000Z" });
  });

  it("maps paste damage to plain characters and keeps the place of the proof", () => {
    const damaged = `Received: ${line.replace("TLSv1.2", "TLS\u00adv1.2").replace("with cipher", "with\u00a0cipher").replace("AES128-SHA", "AES128\u2013SHA")}`;
    const { hops: found, problems } = hops(damaged);
    expect(found[0]).toMatchObject({ version: "1.2", cipher: "AES128-SHA" });
    const proof = found[0]?.proof;
    expect(proof && damaged.slice(proof.start, proof.end)).toBe("(using TLS\u00adv1.2 with\u00a0cipher AES128\u2013SHA (1/1 bits))");
    expect(problems).toEqual(["paste-damage"]);
  });

  it("undoes quoted-printable in an embedded header", () => {
    const text =
      "Received: from h (192.0.2.7) by DB1.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server (version=3DTLS1_=\r\n2, cipher=3DTLS_AES_256_GCM_SHA384) id 15.20.1; Wed, 7 Jun 2023 17:19:01 +0000\r\n";
    expect(hops(text).hops[0]).toMatchObject({ tls: "encrypted", version: "1.2" });
  });

  it("splits a Received line that another has run into", () => {
    const { hops: found, problems } = hops(`Received: ${line}: Received:${line}\r\n`);
    expect(found.map((hop) => hop.version)).toEqual(["1.2", "1.2"]);
    expect(problems).toEqual(["glued-received"]);
  });

  it("skips a byte-order mark, blank lines and an mbox separator", () => {
    for (const start of ["\ufeff", "\r\n\r\n", "From a@b.example Mon Nov 23 12:00:00 2026\n"]) {
      expect(hops(`${start}Received: ${line}\n`).hops).toHaveLength(1);
    }
  });

  it("names each limit in a problem", () => {
    const many = splitFields("X-A: 1\n".repeat(headerLimits.fields + 5));
    expect(many.value.fields).toHaveLength(headerLimits.fields);
    expect(many.problems[0]).toMatchObject({ code: "limit-fields", message: expect.stringContaining("500 header fields") as string });
    const long = splitFields(`X-A: ${"a".repeat(headerLimits.headerCharacters)}\nX-B: 2\n`);
    expect(long.problems[0]).toMatchObject({ code: "limit-header-bytes", message: expect.stringContaining("1 MB") as string });
  });
});

it("splits a megabyte of glued lines without a deep stack, and no further than hops are read", () => {
  const { value } = splitFields(`Received: a${";Received:a".repeat(90_000)}`);
  expect(value.fields).toHaveLength(201);
  expect(value.fields.map((field) => value.text.slice(field.start, field.end)).join("")).toBe(value.text);
});
