import "server-only";

export interface InvitationFacts {
  readonly organisation: string;
  readonly vendor: string;
  readonly contactName: string;
  readonly sender: string;
  readonly dueOn: string;
  readonly message: string;
  readonly link: string;
}

/** The mail that asks a vendor to answer. Plain text; the analyst's own words stand first, under his name. */
export function invitationText(facts: InvitationFacts): { readonly subject: string; readonly body: string } {
  const own = facts.message === "" ? [] : [facts.message, ""];
  return {
    subject: `${facts.organisation}: questions about the email security of ${facts.vendor}`,
    body: [
      `Dear ${facts.contactName},`,
      "",
      ...own,
      `${facts.organisation} asks how ${facts.vendor} protects email that carries patient data. It takes about 20 minutes.`,
      `Please answer by ${facts.dueOn}. You need no account, what you type is saved, and you can stop and come back.`,
      "",
      facts.link,
      "",
      "The link is for you. Whoever has it can read and change the answers.",
      "",
      facts.sender,
      facts.organisation,
      "",
    ].join("\n"),
  };
}
