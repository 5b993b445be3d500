import { describe, expect, it } from "vitest";

import { defaultSettingOf, isProviderId, providerById, providers, settingOf } from "./catalogue";
import type { BehaviourMatrix, DeliveryOutcome } from "./provider";

const cells = ["noTls", "tls10Only", "tls11Only", "invalidCertificate"] as const;

describe("provider catalogue", () => {
  it("holds all 23 providers, each with one default setting and unique setting ids", () => {
    expect(providers).toHaveLength(23);
    for (const provider of providers) {
      expect(
        provider.settings.filter((setting) => setting.isDefault),
        provider.id,
      ).toHaveLength(1);
      const ids = provider.settings.map((setting) => setting.id);
      expect(new Set(ids).size, provider.id).toBe(ids.length);
      expect(providerById(provider.id)).toBe(provider);
      expect(provider.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("shows no cell without a source, and no source that is inferred or unverified", () => {
    for (const provider of providers) {
      for (const setting of provider.settings) {
        expect(setting.proofToAskFor.length, setting.id).toBeGreaterThan(10);
        for (const cell of cells) {
          const { outcome, sources } = setting.behaviour[cell];
          const where = `${provider.id} ${setting.id} ${cell}`;
          expect(sources.length > 0, where).toBe(outcome !== "unknown");
          for (const source of sources) {
            expect(["inferred", "unverified"], where).not.toContain(source.basis);
            expect(source.citation.trim(), where).not.toBe("");
          }
        }
      }
    }
    expect(JSON.stringify(providers)).not.toMatch(/\[(I|U|S|P)\]|HIPAA compliant/i);
  });

  it("gives a policy level exactly to the settings about which something is documented", () => {
    for (const setting of providers.flatMap((provider) => provider.settings)) {
      const known = cells.some((cell) => setting.behaviour[cell].outcome !== "unknown");
      expect(setting.level !== null, setting.id).toBe(known);
    }
  });

  it("never closes on a third party's word alone", () => {
    for (const setting of providers.flatMap((provider) => provider.settings)) {
      for (const cell of cells) {
        const { outcome, sources } = setting.behaviour[cell];
        if (outcome !== "refused" && outcome !== "portal") continue;
        expect(
          sources.some((one) => one.basis === "provider-documentation" || one.basis === "api-model"),
          setting.id,
        ).toBe(true);
      }
    }
  });

  it("S1, S2: SES REQUIRE covers one gap of four, on the API model and third-party tests", () => {
    expect(outcomes("amazon-ses", "tls-policy=OPTIONAL")).toEqual(["plaintext", "delivered", "delivered", "delivered"]);
    expect(outcomes("amazon-ses", "tls-policy=REQUIRE")).toEqual(["refused", "delivered", "delivered", "delivered"]);
    const bases = behaviour("amazon-ses", "tls-policy=REQUIRE").tls10Only.sources.map((source) => source.basis);
    expect(bases).toContain("interested-third-party-test");
    expect(bases).toContain("api-model");
  });

  it("S10, S11: a check or a minimum without “required” ends in plaintext", () => {
    expect(outcomes("mailgun", "require-tls=false,skip-verification=false")).toEqual(["plaintext", "unknown", "unknown", "plaintext"]);
    expect(outcomes("microsoft-365", "connector=none")).toEqual(["plaintext", "plaintext", "plaintext", "unknown"]);
    expect(outcomes("salesforce", "tls-setting=preferred")).toEqual(["plaintext", "plaintext", "plaintext", "delivered"]);
  });

  it("S21, S22: SendGrid's default version is the trap", () => {
    const id = (version: string) => `enforced-tls:require_tls=true,require_valid_cert=true,version=${version}`;
    expect(outcomes("sendgrid", id("1.2"))).toEqual(["refused", "refused", "refused", "refused"]);
    expect(outcomes("sendgrid", id("1.3"))).toEqual(["refused", "refused", "refused", "refused"]);
    expect(outcomes("sendgrid", id("1.1"))).toEqual(["refused", "refused", "delivered", "refused"]);
    expect(providerById("sendgrid")?.settings).toHaveLength(12);
  });

  it("knows nothing about unknown ids", () => {
    expect(providerById("nobody")).toBeNull();
    expect(providerById("toString")).toBeNull();
    expect(isProviderId("__proto__")).toBe(false);
    const ses = providerById("amazon-ses");
    expect(ses && settingOf(ses, "tls-policy=MAYBE")).toBeNull();
    expect(ses && defaultSettingOf(ses).id).toBe("tls-policy=OPTIONAL");
  });
});

function behaviour(providerId: string, settingId: string): BehaviourMatrix {
  const provider = providerById(providerId);
  const setting = provider && settingOf(provider, settingId);
  if (!setting) throw new Error(`no ${providerId} ${settingId}`);
  return setting.behaviour;
}

function outcomes(providerId: string, settingId: string): DeliveryOutcome[] {
  const matrix = behaviour(providerId, settingId);
  return cells.map((cell) => matrix[cell].outcome);
}
