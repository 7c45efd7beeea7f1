/** Who can tell a requester something: mail, an agent by phone or letter, or nobody (R16). */
export type Reach = 'mail' | 'agent' | 'nobody';

/** What is known of the ways to a person. */
export interface Ways {
  /** They have an address that does not bounce. */
  byMail: boolean;
  phone: string | null;
  anonymous: boolean;
}

/** How a requester is told. Only an anonymous person without a phone number or a working address cannot be told at all. */
export function reachOf({ byMail, phone, anonymous }: Ways): Reach {
  if (byMail) return 'mail';
  return anonymous && phone === null ? 'nobody' : 'agent';
}
