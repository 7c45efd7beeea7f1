/** The mails of the desk. What each says is in `mail/letters`. */
export type LetterKind =
  | 'acknowledgement'
  | 'followUp'
  | 'answer'
  | 'informationRequest'
  | 'reminder'
  | 'closingNotice'
  | 'closed'
  | 'reopenedLate'
  /** A date that was told is later now. */
  | 'dateMoved'
  | 'held'
  /** Each of several subjects has a number of its own (R5). */
  | 'split'
  /** What had been split off is one with its ticket again. */
  | 'rejoined'
  /** A merged ticket is one of its own again. */
  | 'restored'
  /** To whom the requester made take part. */
  | 'takingPart'
  /** A new link to the page of a ticket, for who asked for it. */
  | 'ticketLink';
