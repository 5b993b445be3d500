import { expect, it } from "vitest";
import { makeLogger } from "./log";

function logged(level: string, write: (logger: ReturnType<typeof makeLogger>) => void): string {
  const lines: string[] = [];
  write(makeLogger(level, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

it("writes one line of plain signs, whatever a stranger sent, and loses none of it", () => {
  const hostile = "a\r\nb\u001b[31m\u009b31m\u007f\u202egnp.exe\u2028c\ufeff";
  const line = logged("info", (logger) => logger.info({ err: new Error(hostile), name: hostile }, hostile));
  expect(line.slice(0, -1)).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(line)).toMatchObject({ msg: hostile, name: hostile });
});

it("hides secrets that were given by mistake", () => {
  const line = logged("info", (logger) => logger.info({ session: { token: "t-secret", password: "p-secret", cookie: "c-secret" } }, "x"));
  expect(line).not.toContain("secret");
});

it("keeps to its level", () => {
  expect(logged("error", (logger) => logger.info("x"))).toBe("");
});
