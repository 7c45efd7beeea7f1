/** What proves the sender of one contact (R3). Nothing else does: an earlier proof of the address says nothing. */
export const senderProofs = ['signIn', 'link', 'signedReply', 'dkim', 'spf'] as const;
export type SenderProof = (typeof senderProofs)[number];

/**
 * Why agents are warned of an unproved contact: it names somebody whom the desk knows, or the domain of its sender says
 * that the mail is not theirs.
 */
export const senderWarnings = ['knownPerson', 'dmarcFailed'] as const;
export type SenderWarning = (typeof senderWarnings)[number];

/** What the desk knows of an unproved contact. */
export interface UnprovedContact {
  dmarcFailed: boolean;
  /** The address that it names was proved before, or belongs to an editor, an owner or one of the staff. */
  namesKnownPerson: boolean;
  /** An agent entered it and heard or saw who asks: a call, a letter, a visit. */
  givenByAgent: boolean;
}

/** The warning that an unproved contact carries until it is proved. */
export function senderWarning(contact: UnprovedContact): SenderWarning | null {
  if (contact.dmarcFailed) return 'dmarcFailed';
  return contact.namesKnownPerson && !contact.givenByAgent ? 'knownPerson' : null;
}
