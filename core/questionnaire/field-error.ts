/** Something in a form that could not be taken as it is. */
export interface FieldError {
  /** Name of the form field: `value`, `value.<part>`, `comment`, `reason`, `status`. */
  readonly field: string;
  /** A plain sentence that says what to do; names the limit where there is one. */
  readonly message: string;
}
