/**
 * What staff hear at once beside that some ticket changed: that somebody looks at one, that a telephone rings, or that others did
 * something on one that they watch. It says nothing of what there is to see; who hears it fetches with their own rights.
 */
export interface StaffSignal {
  kind: StaffSignalKind;
  deskId: string;
  /** Those who may not see this ticket do not hear it; null is about none. */
  ticketId: string | null;
  /** Those of the desk who hear it; left out, all do. */
  personIds?: string[];
}

export const staffSignalKinds = ['presence', 'call', 'watched'] as const;
export type StaffSignalKind = (typeof staffSignalKinds)[number];
