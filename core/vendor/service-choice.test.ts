import { expect, test } from "vitest";
import { providers } from "@/core/providers/catalogue";
import { serviceChoice, splitServiceChoice } from "./service-choice";

test("every setting of every provider survives the way through a select", () => {
  for (const provider of providers) {
    for (const setting of provider.settings) {
      const choice = serviceChoice(provider.id, setting.id);
      expect(splitServiceChoice(choice)).toEqual({ providerId: provider.id, settingId: setting.id });
    }
    expect(splitServiceChoice(serviceChoice(provider.id, null))).toEqual({ providerId: provider.id, settingId: "" });
  }
  expect(splitServiceChoice(serviceChoice(null, null))).toEqual({ providerId: "", settingId: "" });
});
