import Link from "next/link";
import type { SectionStatus } from "@/core/questionnaire/progress";

export interface Task {
  readonly id: string;
  readonly title: string;
  /** Null where there is nothing to answer. */
  readonly href: string | null;
  readonly status: SectionStatus;
  readonly answered: number;
  readonly shown: number;
}

const words: Readonly<Record<SectionStatus, string>> = {
  "not-started": "Not yet started",
  "in-progress": "In progress",
  completed: "Completed",
  "nothing-to-answer": "Nothing to answer",
};

/** Sections in any order; the whole row is the link. Completed ones are plain, so that the open ones stand out. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="border-t border-line">
      {tasks.map((task) => (
        <li key={task.id} className="relative border-b border-line py-3 hover:bg-sunken">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            {task.href === null ? (
              <span>{task.title}</span>
            ) : (
              <Link
                href={task.href}
                aria-describedby={`${task.id}-status`}
                className="text-accent underline underline-offset-[0.2em] after:absolute after:inset-0"
              >
                {task.title}
              </Link>
            )}
            <span id={`${task.id}-status`} className="flex items-baseline gap-2 text-base">
              <span className="text-sm text-ink-muted tabular-nums">
                {task.answered} of {task.shown}
              </span>
              <Status status={task.status} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Status({ status }: { readonly status: SectionStatus }) {
  if (status === "not-started" || status === "in-progress") {
    return <span className="rounded bg-accent-soft px-1.5 font-medium text-accent">{words[status]}</span>;
  }
  return <span className={status === "completed" ? "" : "text-ink-muted"}>{words[status]}</span>;
}
