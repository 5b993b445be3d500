import { ColumnTypeEnum, type ArgType, type ColumnType } from "@prisma/driver-adapter-utils";

/** What the native driver can bind. Anything else aborts the whole process inside it, so nothing else may pass. */
export type Bound = string | number | bigint | Buffer | null;

/**
 * Turns one argument of Prisma into what the driver binds: whole numbers as 64-bit integers, booleans as 0 or 1, moments as
 * ISO 8601 text in UTC (so that the order of the text is the order of time), bytes as a buffer.
 * Throws a `TypeError` on anything else.
 */
export function toBound(value: unknown, type: ArgType | undefined): Bound {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return momentText(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  switch (typeof value) {
    case "string":
      return fromText(value, type);
    case "boolean":
      return value ? 1n : 0n;
    case "number":
      return Number.isSafeInteger(value) && type?.scalarType !== "float" ? BigInt(value) : value;
    case "bigint":
      return value;
    default:
      throw new TypeError(`SQLite can't store a value of type ${typeof value}.`);
  }
}

function fromText(value: string, type: ArgType | undefined): Bound {
  switch (type?.scalarType) {
    case "bigint":
      return BigInt(value);
    case "decimal":
      return Number.parseFloat(value);
    case "datetime":
      return momentText(new Date(value));
    case "bytes":
      return Buffer.from(value, "base64");
    default:
      return value;
  }
}

const momentText = (moment: Date): string => moment.toISOString().replace("Z", "+00:00");

const declared: Readonly<Record<string, ColumnType>> = {
  TEXT: ColumnTypeEnum.Text,
  INTEGER: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  BOOLEAN: ColumnTypeEnum.Boolean,
  DATETIME: ColumnTypeEnum.DateTime,
  REAL: ColumnTypeEnum.Double,
  BLOB: ColumnTypeEnum.Bytes,
  DECIMAL: ColumnTypeEnum.Numeric,
  JSONB: ColumnTypeEnum.Json,
};

/** The type of a column: as declared, else (an expression) as its first value that isn't null. */
export function columnType(declaration: string | null, index: number, rows: readonly (readonly unknown[])[]): ColumnType {
  const known = declared[(declaration ?? "").toUpperCase()];
  if (known !== undefined) return known;
  for (const row of rows) {
    switch (typeof (row[index] ?? undefined)) {
      case "string":
        return ColumnTypeEnum.Text;
      case "bigint":
        return ColumnTypeEnum.Int64;
      case "number":
        return ColumnTypeEnum.UnknownNumber;
      case "object":
        return ColumnTypeEnum.Bytes;
      default:
    }
  }
  return ColumnTypeEnum.Int32;
}

/** One stored value as Prisma wants it for the type of its column. */
export function fromStored(value: unknown, type: ColumnType): unknown {
  if (typeof value === "bigint") {
    if (type === ColumnTypeEnum.Int64) return value.toString();
    if (type === ColumnTypeEnum.DateTime) return new Date(Number(value)).toISOString();
    return Number(value);
  }
  if (Buffer.isBuffer(value)) return new Uint8Array(value);
  if (type === ColumnTypeEnum.DateTime && typeof value === "string" && currentTimestamp.test(value)) {
    return new Date(`${value.replace(" ", "T")}Z`).toISOString();
  }
  return value;
}

/** What SQLite's own CURRENT_TIMESTAMP writes: UTC, but it doesn't say so, and JavaScript would read it in the local zone. */
const currentTimestamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
