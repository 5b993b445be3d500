import Link from "next/link";
import type { ReactNode } from "react";

export interface CheckedAnswer {
  readonly questionId: string;
  readonly title: string;
  /** In words; null where nothing was answered. */
  readonly answer: ReactNode;
  readonly changeHref: string | null;
}

export interface CheckAnswersProps {
  readonly title: string;
  readonly answers: readonly CheckedAnswer[];
}

export function CheckAnswers({ title, answers }: CheckAnswersProps) {
  return (
    <section className="mb-8">
      <h2 className="mb-1 text-xl font-semibold">{title}</h2>
      <dl className="border-t border-line">
        {answers.map((item) => (
          <div key={item.questionId} className="grid gap-x-5 border-b border-line py-3 sm:grid-cols-[2fr_3fr_auto]">
            <dt className="font-medium">{item.title}</dt>
            <dd className="min-w-0 whitespace-pre-line">{item.answer ?? <span className="text-ink-muted">Not provided</span>}</dd>
            <dd>
              {item.changeHref !== null && (
                <Link href={item.changeHref} className="text-accent underline underline-offset-[0.2em]">
                  Change<span className="sr-only"> {item.title}</span>
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
