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

/** A dense table that becomes one card per row where there is less than 42 rem of room. Rendered on the server: `cell` is a function. */
export function Table<Row>({ caption, captionVisible = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // Between card and full width a wide table scrolls in its own box, never the page.
    <div className="@container overflow-x-auto">
      {/* Roles of the table, its rows and cells are written out because `display: block` on phones takes them from a table in some browsers. */}
      <table role="table" className="w-full border-collapse text-sm @max-2xl:block">
        <caption className={captionVisible ? "pb-2 text-start font-semibold" : "sr-only"}>{caption}</caption>
        <thead className="@max-2xl:sr-only">
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
        <tbody className="@max-2xl:block">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="border-b border-line hover:bg-sunken @max-2xl:flex @max-2xl:flex-col @max-2xl:gap-1 @max-2xl:py-3"
            >
              {columns.map((column) => (
                <TableCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const Cell = column.isRowHeader === true ? "th" : "td";
  return (
    <Cell
      role={column.isRowHeader === true ? "rowheader" : "cell"}
      scope={column.isRowHeader === true ? "row" : undefined}
      className={cn(
        "px-2 py-2 align-middle font-normal first:ps-0 last:pe-0 @max-2xl:flex @max-2xl:items-baseline @max-2xl:gap-2 @max-2xl:p-0 @max-2xl:text-start",
        side(column),
      )}
    >
      {typeof column.phoneLabel === "string" && (
        <span aria-hidden="true" className="w-28 shrink-0 text-xs text-ink-muted @2xl:hidden">
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
