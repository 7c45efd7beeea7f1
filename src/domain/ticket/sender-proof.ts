/** The proofs of one contact's sender (R3). An earlier proof of the address does not count. */
export const senderProofs = ['signIn', 'link', 'signedReply', 'dkim', 'spf'] as const;
export type SenderProof = (typeof senderProofs)[number];

/** Why agents are warned about an unproved contact: it names a known person, or the sender's domain disowns the mail. */
export const senderWarnings = ['knownPerson', 'dmarcFailed'] as const;
export type SenderWarning = (typeof senderWarnings)[number];

/** The facts about an unproved contact. */
interface UnprovedContact {
  dmarcFailed: boolean;
  /** Its address was proved before, or belongs to an editor, owner or staff member. */
  namesKnownPerson: boolean;
  /** An agent entered it after talking to the person: a call, a letter, a visit. */
  givenByAgent: boolean;
}

/** Returns the warning of an unproved contact, or null. */
export function senderWarning(contact: UnprovedContact): SenderWarning | null {
  if (contact.dmarcFailed) return 'dmarcFailed';
  return contact.namesKnownPerson && !contact.givenByAgent ? 'knownPerson' : null;
}
