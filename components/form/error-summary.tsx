import type { SummaryError } from "./summary-of";

/** "There is a problem" with one link per error. Focus is moved here by the form around it, or by the page's own address. */
export function ErrorSummary({ errors }: { readonly errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      data-error-summary=""
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-md border-2 border-bad p-4 focus:outline-2 focus:outline-offset-2 focus:outline-focus"
    >
      <h2 id="error-summary-title" className="text-base font-semibold">
        There is a problem
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ""} ${error.message}`} className="font-medium text-bad">
            {error.fieldId === null ? (
              error.message
            ) : (
              <a href={`#${error.fieldId}`} className="underline underline-offset-[0.2em]">
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
