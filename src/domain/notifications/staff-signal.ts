/**
 * A live hint to staff: somebody views a ticket, a phone rings, or others acted on a watched ticket. It carries no content; the
 * client then fetches with its own rights.
 */
export interface StaffSignal {
  kind: StaffSignalKind;
  deskId: string;
  /** The ticket, whose readers alone get the hint; null if it concerns none. */
  ticketId: string | null;
  /** The staff who get the hint; all of the desk if absent. */
  personIds?: string[];
}

export const staffSignalKinds = ['presence', 'call', 'watched'] as const;
export type StaffSignalKind = (typeof staffSignalKinds)[number];
