/** How the desk can notify a requester: by mail, through an agent by phone or letter, or not at all (R16). */
export type Reach = 'mail' | 'agent' | 'nobody';

/** The known contact channels of a person. */
export interface Ways {
  /** They have an address that does not bounce. */
  byMail: boolean;
  phone: string | null;
  anonymous: boolean;
}

/** Returns how to notify a requester. Only an anonymous person without a phone number or working address is unreachable. */
export function reachOf({ byMail, phone, anonymous }: Ways): Reach {
  if (byMail) return 'mail';
  return anonymous && phone === null ? 'nobody' : 'agent';
}
