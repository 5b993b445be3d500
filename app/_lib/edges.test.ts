import { describe, expect, it } from "vitest";
import { z } from "zod";
import { organisationInput } from "@/core/organisation/schema";
import { contentDisposition } from "./download-response";
import { toFieldErrors, toInput, typedValues } from "./form-values";
import { ownPath } from "./own-path";
import { readForm } from "./read-form";

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

describe("a posted body", () => {
  const post = (body: string): Request => new Request("http://localhost/x", { method: "POST", body, headers });
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };

  it("with thousands of fields is refused, and costs next to nothing", async () => {
    const names = Array.from({ length: 14_000 }, (_, index) => index.toString(36)).join("&");
    const before = performance.now();
    await expect(readForm(post(names), 64 * 1024)).rejects.toMatchObject({ code: "too-large" });
    const form = new FormData();
    for (const name of names.split("&")) form.append(name, "");
    expect(Object.keys(typedValues(form))).toHaveLength(14_000);
    // Four seconds when every name was looked up among all the others.
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it("keeps repeated fields in their order", () => {
    const form = new FormData();
    for (const value of ["a", "b", "c"]) form.append("hosts", value);
    expect(typedValues(form)).toEqual({ hosts: ["a", "b", "c"] });
  });

  it("holds no NUL character, which PostgreSQL cannot keep", async () => {
    const form = await readForm(post("name=a%00b"), 1000);
    expect(form.get("name")).toBe("a\u{fffd}b");
    form.set("name", "a\0b");
    expect(toInput(z.object({ name: z.string() }), form)).toEqual({ name: "a\u{fffd}b" });
  });

  it.each([
    ["announced", { ...headers, "Content-Length": "1001" }, "a=b"],
    ["sent", headers, `a=${"b".repeat(1000)}`],
  ])("is refused when too much is %s", async (_how, given, body) => {
    const request = new Request("http://localhost/x", { method: "POST", body, headers: given });
    await expect(readForm(request, 1000)).rejects.toMatchObject({ code: "too-large" });
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
