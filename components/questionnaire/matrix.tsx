import { FieldError } from "@/components/ui/field";
import { cn } from "@/components/ui/cn";
import type { PublicQuestion } from "@/core/questionnaire/public-view";
import type { Draft, QuestionErrors } from "./respondent-answer";

type MatrixBody = Extract<PublicQuestion["body"], { type: "matrix" }>;

export interface MatrixProps {
  readonly question: PublicQuestion;
  readonly body: MatrixBody;
  readonly draft: Draft;
  readonly errors: QuestionErrors;
}

/**
 * One radio group per row. The same inputs are a grid on a wide screen and one question under the other on a phone:
 * a table would need every input twice, or scrolling sideways.
 */
export function Matrix({ question, body, draft, errors }: MatrixProps) {
  const cells = draft.value?.type === "matrix" ? draft.value.cells : {};
  return (
    <div className="@container">
      <ColumnHeads columns={body.columns} />
      {body.rows.map((row, position) => (
        <MatrixRow
          key={row.id}
          row={row}
          columns={body.columns}
          chosen={cells[row.id]}
          error={errors[`value.${row.id}`]}
          id={`${question.id}-value.${row.id}`}
          position={position + 1}
        />
      ))}
    </div>
  );
}

const grid = "@2xl:grid @2xl:grid-cols-[minmax(10rem,1.6fr)_repeat(6,minmax(0,1fr))] @2xl:gap-x-2";

function ColumnHeads({ columns }: { readonly columns: MatrixBody["columns"] }) {
  return (
    // Each radio button carries its own column's words, so the heads are for the eye only.
    <div aria-hidden="true" className={cn("sticky top-0 z-10 hidden border-b border-control bg-surface py-2", grid)}>
      <span />
      {columns.map((column) => (
        <span key={column.id} className="self-end text-center text-xs leading-tight font-medium text-ink-muted">
          {column.label}
        </span>
      ))}
    </div>
  );
}

interface MatrixRowProps {
  readonly row: MatrixBody["rows"][number];
  readonly columns: MatrixBody["columns"];
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly id: string;
  readonly position: number;
}

function MatrixRow({ row, columns, chosen, error, id, position }: MatrixRowProps) {
  const first = columns.find((column) => row.columns.includes(column.id))?.id;
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      className={cn("border-b border-line py-4 @2xl:items-center @2xl:py-1.5", grid, error !== undefined && "border-s-4 border-s-bad ps-3")}
    >
      <div className="mb-1 @2xl:mb-0">
        <span id={`${id}-label`} className="font-medium @2xl:block @2xl:text-sm @2xl:leading-snug">
          {position}. {row.label}
        </span>
        {error !== undefined && <FieldError id={id} message={error} />}
      </div>
      {columns.map((column) =>
        row.columns.includes(column.id) ? (
          <label
            key={column.id}
            className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded px-1 hover:bg-accent-soft @2xl:justify-center"
          >
            <input
              type="radio"
              id={column.id === first ? id : `${id}.${column.id}`}
              name={`value.${row.id}`}
              value={column.id}
              defaultChecked={chosen === column.id}
              className="size-[1.15em] shrink-0 accent-accent"
            />
            <span className="@2xl:sr-only">{column.label}</span>
          </label>
        ) : (
          <span key={column.id} className="hidden text-center text-ink-muted @2xl:block">
            <span aria-hidden="true">·</span>
          </span>
        ),
      )}
    </div>
  );
}
