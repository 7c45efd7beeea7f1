/** The letters of the desk. Their texts are in `mail/letters`. */
export type LetterKind =
  | 'acknowledgement'
  | 'followUp'
  | 'answer'
  | 'informationRequest'
  | 'reminder'
  | 'closingNotice'
  | 'closed'
  | 'reopenedLate'
  /** An announced date has moved later. */
  | 'dateMoved'
  | 'held'
  /** Each of several subjects got its own number (R5). */
  | 'split'
  /** Split-off entries are back in the original ticket. */
  | 'rejoined'
  /** A merged ticket is separate again. */
  | 'restored'
  /** To a new participant added by the requester. */
  | 'takingPart'
  /** A new link to the page of a ticket, on request. */
  | 'ticketLink';
