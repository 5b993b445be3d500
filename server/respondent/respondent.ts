import "server-only";

declare const minted: unique symbol;

/**
 * Somebody who came by a respondent's link: first argument of every function that reads or writes his answers. Only the session
 * (`readRespondent`) and tests mint one; no object literal is assignable to it.
 */
export interface Respondent {
  readonly organisationId: string;
  readonly assessmentId: string;
  readonly linkId: string;
  readonly sessionId: string;
  /** Whom the link was made for. */
  readonly name: string;
  readonly email: string;
  readonly [minted]: true;
}

export type RespondentFields = Omit<Respondent, typeof minted>;

/** For the session and tests only. */
export function mintRespondent(fields: RespondentFields): Respondent {
  return Object.freeze({ ...fields }) as Respondent;
}
