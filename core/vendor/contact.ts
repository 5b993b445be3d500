/** A person at the vendor, to whom a questionnaire can be sent. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}
