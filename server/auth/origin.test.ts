import { expect, it } from "vitest";
import { isOwnOrigin } from "./origin";

it.each([
  ["https://mw.example.org", "https://mw.example.org", true],
  ["null", "https://mw.example.org", false],
  ["https://mw.example.org.evil.example", "https://mw.example.org", false],
  ["http://mw.example.org", "https://mw.example.org", false],
  ["http://127.0.0.1:3000", "http://localhost:3000", true],
  ["http://[::1]:3000", "http://localhost:3000", true],
  ["http://localhost:3001", "http://localhost:3000", false],
  ["http://localhost:3000", "https://mw.example.org", false],
])("%s posting to %s: %s", (origin, own, expected) => {
  expect(isOwnOrigin(origin, own)).toBe(expected);
});
