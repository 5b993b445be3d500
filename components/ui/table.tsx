import type { Key, ReactNode } from "react";
import { cn } from "./cn";

export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end" | undefined;
  /** Set for a sorted column. Sorting itself is a link in `heading`. */
  readonly sort?: "ascending" | "descending" | undefined;
  /** Words before the value on a phone, where headings are gone; null leaves them out. */
  readonly phoneLabel?: string | null | undefined;
  /** Names the row: read out with every other cell. */
  readonly isRowHeader?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionVisible?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
}

/** A dense table that becomes one card per row below 640 px. Rendered on the server: `cell` is a function. */
export function Table<Row>({ caption, captionVisible = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // Roles are written out because `display: block` on phones takes them from a table in some browsers.
    <table role="table" className="w-full border-collapse text-sm max-sm:block">
      <caption className={captionVisible ? "pb-2 text-start font-semibold" : "sr-only"}>{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-b border-control">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              aria-sort={column.sort}
              className={cn("px-2 py-1.5 text-xs font-medium whitespace-nowrap text-ink-muted first:ps-0 last:pe-0", side(column))}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-line hover:bg-sunken max-sm:flex max-sm:flex-col max-sm:gap-1 max-sm:py-3"
          >
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const Cell = column.isRowHeader === true ? "th" : "td";
  return (
    <Cell
      role={column.isRowHeader === true ? "rowheader" : "cell"}
      scope={column.isRowHeader === true ? "row" : undefined}
      className={cn(
        "px-2 py-2 align-middle font-normal first:ps-0 last:pe-0 max-sm:flex max-sm:items-baseline max-sm:gap-2 max-sm:p-0 max-sm:text-start",
        side(column),
      )}
    >
      {typeof column.phoneLabel === "string" && (
        <span aria-hidden="true" className="w-28 shrink-0 text-xs text-ink-muted sm:hidden">
          {column.phoneLabel}
        </span>
      )}
      <span className="min-w-0">{column.cell(row)}</span>
    </Cell>
  );
}

function side<Row>(column: Column<Row>): string {
  return column.align === "end" ? "text-end tabular-nums" : "text-start";
}
