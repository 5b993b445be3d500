import { describe, expect, it } from "vitest";

import { AppError, appErrorCodes, httpStatusOf, isAppError } from "./app-error";

describe("AppError", () => {
  it("keeps the internal sentence and the user's sentence apart", () => {
    const error = new AppError("not-found", "vendor v_123 of organisation o_9");
    expect(error.message).toBe("vendor v_123 of organisation o_9");
    expect(error.userMessage).toBe("We could not find what you asked for.");
    expect(error.userMessage).not.toContain("v_123");
  });

  it("lets the caller say something more exact to the user", () => {
    expect(new AppError("conflict", "revision 3 is not 4", "Ada changed this answer.").userMessage).toBe("Ada changed this answer.");
  });

  it("has a refusing HTTP status for every code", () => {
    for (const code of appErrorCodes) {
      expect(httpStatusOf(code)).toBeGreaterThanOrEqual(400);
      expect(httpStatusOf(code)).toBeLessThan(600);
    }
  });

  it("recognises only its own kind", () => {
    const error: unknown = new AppError("gone", "link expired");
    expect(isAppError(error)).toBe(true);
    expect(isAppError(error, "gone")).toBe(true);
    expect(isAppError(error, "conflict")).toBe(false);
    expect(isAppError(new Error("gone"))).toBe(false);
    expect(isAppError("gone")).toBe(false);
  });
});
