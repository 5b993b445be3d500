import { ColumnTypeEnum, type ArgScalarType } from "@prisma/driver-adapter-utils";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnType, fromStored, toBound } from "./values";

const as = (scalarType: ArgScalarType) => ({ scalarType, arity: "scalar" as const });

describe("what is bound", () => {
  test.each([
    [true, "boolean", 1n],
    [false, "boolean", 0n],
    [7, "int", 7n],
    [7, "float", 7],
    [0.5, "float", 0.5],
    ["9007199254740993", "bigint", 9007199254740993n],
    ["1.5", "decimal", 1.5],
    ["2026-05-03T10:20:30.456Z", "datetime", "2026-05-03T10:20:30.456+00:00"],
    [new Date("2026-05-03T10:20:30.456Z"), "datetime", "2026-05-03T10:20:30.456+00:00"],
    ["aGk=", "bytes", Buffer.from("hi")],
    ["2026-05-03T10:20:30.456Z", "string", "2026-05-03T10:20:30.456Z"],
    [null, "string", null],
  ] as const)("%s as %s", (value, type, bound) => {
    expect(toBound(value, as(type))).toEqual(bound);
  });

  // The native driver aborts the process on anything that it doesn't know.
  test("is only ever what the driver knows, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        let bound: unknown;
        try {
          bound = toBound(value, as("string"));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        expect(bound === null || Buffer.isBuffer(bound) || ["string", "number", "bigint"].includes(typeof bound)).toBe(true);
      }),
    );
  });
});

describe("what is read", () => {
  test("numbers beyond 53 bits stay whole", () => {
    expect(fromStored(9007199254740993n, ColumnTypeEnum.Int64)).toBe("9007199254740993");
    expect(fromStored(5n, ColumnTypeEnum.Int32)).toBe(5);
  });

  test("moments that the database itself wrote are in UTC", () => {
    expect(fromStored("2026-05-03 10:20:30", ColumnTypeEnum.DateTime)).toBe("2026-05-03T10:20:30.000Z");
    expect(fromStored("2026-05-03T10:20:30.456+00:00", ColumnTypeEnum.DateTime)).toBe("2026-05-03T10:20:30.456+00:00");
  });

  test("an expression has the type of its first value", () => {
    expect(columnType(null, 0, [[null], [5n]])).toBe(ColumnTypeEnum.Int64);
    expect(columnType(null, 0, [["a"]])).toBe(ColumnTypeEnum.Text);
    expect(columnType(null, 0, [[1.5]])).toBe(ColumnTypeEnum.UnknownNumber);
    expect(columnType(null, 0, [[Buffer.from("a")]])).toBe(ColumnTypeEnum.Bytes);
    expect(columnType("datetime", 0, [[null]])).toBe(ColumnTypeEnum.DateTime);
  });
});
