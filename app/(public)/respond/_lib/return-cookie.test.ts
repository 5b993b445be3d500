import { expect, test } from "vitest";
import { returnCookie, returnPath } from "./return-cookie";

const token = "t".repeat(43);
const after = (path: string): string => returnPath(new Headers({ cookie: `other=1; ${returnCookie(path).split(";")[0] ?? ""}` }));

test("a reopened link leads back to the held form", () => {
  for (const path of [
    `/respond/questions/Q16?form=${token}`,
    `/respond/questions/Q16?from=check&form=${token}`,
    `/respond/attest?form=${token}`,
  ]) {
    expect(after(path)).toBe(path);
  }
});

test("and nowhere else", () => {
  const others = [
    "//evil.example.com",
    "/respond/done",
    `/respond/questions/../../x?form=${token}`,
    `https://evil.example.com/respond/attest?form=${token}`,
    "/respond/attest?form=short",
  ];
  for (const path of others) expect(after(path)).toBe("/respond");
  expect(returnPath(new Headers())).toBe("/respond");
});
