import { describe, expect, it } from "vitest";
import type { z } from "zod";

import { carriesPhi } from "./mail-stream";
import { contactInput, streamInput, vendorEdit, vendorInput } from "./schema";

describe("vendorInput", () => {
  it("needs a name only", () => {
    expect(vendorInput.parse({ name: "  Northwind Labs " })).toEqual({
      name: "Northwind Labs",
      website: "",
      description: "",
      handlesPhi: "unknown",
    });
  });

  it.each([
    [{}, "Enter the vendor's name."],
    [{ name: " " }, "Enter the vendor's name."],
    [{ name: "x".repeat(121) }, "Use at most 120 characters for the vendor's name."],
    [{ name: "A", website: "javascript:alert(1)" }, "Enter a website like https://example.com, or leave it empty."],
    [{ name: "A", website: "example.com" }, "Enter a website like https://example.com, or leave it empty."],
    [{ name: "A", description: "x".repeat(4001) }, "Use at most 4000 characters for the description."],
    [{ name: "A", handlesPhi: "maybe" }, "Choose whether this vendor handles patient data."],
  ])("refuses %#", (input, message) => {
    expect(messages(vendorInput, input)).toEqual([message]);
  });

  it("names the version that was edited, as a form sends it", () => {
    expect(vendorEdit.parse({ name: "A", id: "v1", version: "3" })).toMatchObject({ id: "v1", version: 3 });
    expect(messages(vendorEdit, { name: "A", id: "v1", version: "x" })).toEqual(["Load the page again."]);
  });
});

describe("contactInput", () => {
  it("takes a person", () => {
    expect(contactInput.parse({ name: "Ada Moss", email: " ada@example.com " })).toEqual({
      name: "Ada Moss",
      email: "ada@example.com",
      role: "",
    });
    expect(messages(contactInput, { name: "Ada", email: "ada" })).toEqual(["Enter an email address like name@example.com."]);
  });
});

describe("streamInput", () => {
  it("tidies domains and takes a setting of the provider", () => {
    expect(
      streamInput.parse({
        name: "Results",
        fromDomains: "Example.com, @mail.example.net\n*.example.com.",
        providerId: "amazon-ses",
        settingId: "tls-policy=REQUIRE",
        phiKinds: ["results"],
        volume: "under-100",
        accountOwner: "vendor",
      }),
    ).toEqual({
      name: "Results",
      fromDomains: ["example.com", "mail.example.net"],
      providerId: "amazon-ses",
      settingId: "tls-policy=REQUIRE",
      phiKinds: ["results"],
      volume: "under-100",
      accountOwner: "vendor",
    });
  });

  it.each([
    [{ name: "S", providerId: "mailgun", settingId: "tls-policy=REQUIRE" }, "Choose a setting of this service."],
    [{ name: "S", settingId: "tls-policy=REQUIRE" }, "Choose a setting of this service."],
    [{ name: "S", providerId: "nobody" }, "Choose a service from the list."],
    [{ name: "S", fromDomains: "exa mple" }, "“exa” is not a domain. Write it like mail.example.com."],
    [{ name: "S", phiKinds: ["constructor"] }, "Choose only kinds from the list."],
    [{ name: "S", volume: "lots" }, "Choose how many messages."],
  ])("refuses %#", (input, message) => {
    expect(messages(streamInput, input)).toContain(message);
  });

  it("leaves the rest unknown", () => {
    expect(streamInput.parse({ name: "S", providerId: "", settingId: "" })).toMatchObject({
      providerId: null,
      settingId: null,
      phiKinds: [],
      volume: "unknown",
      accountOwner: "unknown",
    });
  });
});

describe("carriesPhi", () => {
  it("counts the unknown as yes and bare notices as no", () => {
    expect(carriesPhi([])).toBe(true);
    expect(carriesPhi(["notices-without-phi"])).toBe(false);
    expect(carriesPhi(["notices-without-phi", "billing"])).toBe(true);
  });
});

function messages(schema: z.ZodType, input: unknown): string[] {
  return schema.safeParse(input).error?.issues.map((issue) => issue.message) ?? [];
}
