import { expect, test } from "vitest";
import { providerById } from "./catalogue";
import { strictestSettingOf } from "./strictest";

test.each([
  ["amazon-ses", "tls-policy=REQUIRE"],
  ["sendgrid", "enforced-tls:require_tls=true,require_valid_cert=true,version=1.2"],
])("the strictest setting of %s is %s", (id, settingId) => {
  const provider = providerById(id);
  if (provider === null) throw new Error(`no provider ${id}`);
  expect(strictestSettingOf(provider).id).toBe(settingId);
});
