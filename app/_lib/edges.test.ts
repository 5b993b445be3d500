import { describe, expect, it } from "vitest";
import { z } from "zod";
import { organisationInput } from "@/core/organisation/schema";
import { contentDisposition } from "./download-response";
import { toFieldErrors, toInput, typedValues } from "./form-values";
import { ownPath } from "./own-path";

describe("the way on after sign-in", () => {
  it.each([
    ["/vendors?sort=grade", "/vendors?sort=grade"],
    ["//evil.example/x", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["/\t/evil.example", "/"],
    ["", "/"],
    [undefined, "/"],
  ])("%j leads to %s", (text, path) => {
    expect(ownPath(text)).toBe(path);
  });
});

describe("a form's fields", () => {
  const schema = z.object({ name: z.string(), hosts: z.array(z.string()).default([]), note: z.string().optional() });

  it("are arrays where the schema says so, and nothing that it does not know", () => {
    const form = new FormData();
    form.set("name", "x");
    form.append("hosts", "a");
    form.set("isAdmin", "true");
    expect(toInput(schema, form)).toEqual({ name: "x", hosts: ["a"] });
    form.append("hosts", "b");
    expect(toInput(schema, form)).toEqual({ name: "x", hosts: ["a", "b"] });
  });

  it("take a text that the schema splits as one text", () => {
    const form = new FormData();
    form.set("name", "Clinic");
    form.set("receivingHosts", "MX1.example.org., mx1.example.org\nexample.org");
    expect(organisationInput.parse(toInput(organisationInput, form)).receivingHosts).toEqual(["mx1.example.org", "example.org"]);
  });

  it("come back as typed, without passwords, tokens, files and what is React's", () => {
    const form = new FormData();
    form.set("name", "x");
    form.set("newPassword", "secret");
    form.set("token", "secret");
    form.set("$ACTION_ID_1", "");
    form.set("file", new File(["x"], "x.txt"));
    expect(typedValues(form)).toEqual({ name: "x" });
  });

  it("are blamed by name, each sentence once", () => {
    const { error } = organisationInput.safeParse({ name: "", receivingHosts: "a b" });
    expect(error === undefined ? null : Object.keys(toFieldErrors(error))).toEqual(["name", "receivingHosts"]);
  });
});

describe("a download's name", () => {
  it.each([
    ["report.pdf", `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
    ['a"b\\c\r\nX: y.eml', `attachment; filename="a_b_c__X: y.eml"; filename*=UTF-8''a%22b%5Cc%0D%0AX%3A%20y.eml`],
    ["Überblick's (1).pdf", `attachment; filename="_berblick's (1).pdf"; filename*=UTF-8''%C3%9Cberblick%27s%20%281%29.pdf`],
    ["half \ud83d pair", `attachment; filename="half _ pair"; filename*=UTF-8''half%20%EF%BF%BD%20pair`],
  ])("%j", (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });
});
