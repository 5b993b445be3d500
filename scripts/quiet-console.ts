import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning that nobody expects is a defect nobody has read yet, so it fails the test in which it was printed.
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const printed = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(printed, "printed with console.error or console.warn").toEqual([]);
});
