import { networkOf } from '#desk/limits/network.ts';
import type { Limits, Store } from '#desk/spine/world.ts';
import { withoutTag } from '#domain/people/email.ts';
import { deleteExpiredLimits, type RateLimit } from '#store/limits/rate-limits.ts';

/** Limits per address and network for the public form (attacks 12, 51). In real time, whatever the desk's clock says. */
interface ContactLimits {
  /** Counts the subjects of a submitted form. Returns the seconds to wait if over the limit, else null. */
  takeForm(clientAddress: string, subjects: number): Promise<number | null>;
  /**
   * Counts the mails that a form or program causes to an unproved address. Returns the seconds to wait if over the limit, else
   * null. An attacker who types a victim's address may use up these mails, so only mails are limited, not the request.
   */
  takeAddress(email: string, mails: number): Promise<number | null>;
  /** Counts a new draft, and the characters by which a draft grows. */
  takeDraft(clientAddress: string, grown: { isNew: boolean; characters: number }): Promise<number | null>;
  /** Counts a code mailed to an address that somebody claims. */
  takeClaim(personId: string, email: string): Promise<number | null>;
  /** Counts the bytes of a file stored before its form is sent. */
  takeFile(clientAddress: string, bytes: number): Promise<number | null>;
}

const hourSeconds = 60 * 60;
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** An administration behind one address may have a bad morning; a robot sends more. */
const formsOfNetworkMax = 60;
/** Five times the limit of forms: most people who start a form do not send it. */
const draftsOfNetworkMax = 300;
/** A thousand long requests. A draft stays for a week, and may be as large as two hundred of them. */
const draftKibibytesMax = 20 * 1024;
/** Each subject mails its number to the typed address, which may be a victim's. */
const formsOfAddressMax = 10;
/** People have two or three addresses; each code goes to somebody who may not have asked for it. */
const claimsMax = 5;
/** Twelve of the largest files, before any ticket exists. */
const fileMebibytesMax = 300;
/** A draft keeps its files for a week, so the hourly limit alone could fill a disk. */
const fileMebibytesOfDayMax = 1024;

const limits = {
  network: { name: 'network', points: formsOfNetworkMax, seconds: hourSeconds },
  address: { name: 'address', points: formsOfAddressMax, seconds: hourSeconds },
  claims: { name: 'claims', points: claimsMax, seconds: hourSeconds },
  drafts: { name: 'drafts', points: draftsOfNetworkMax, seconds: hourSeconds },
  typed: { name: 'typed', points: draftKibibytesMax, seconds: hourSeconds },
  bytes: { name: 'bytes', points: fileMebibytesMax, seconds: hourSeconds },
  ofDay: { name: 'day', points: fileMebibytesOfDayMax, seconds: 24 * hourSeconds },
} as const satisfies Record<string, RateLimit>;

/** The limits of an installation, shared by all its processes. */
export function contactLimitsOf({ limiter }: Limits): ContactLimits {
  const take = (limit: keyof typeof limits, key: string, points = 1) => limiter(limits[limit]).take(key, points);
  return {
    takeForm: (clientAddress, subjects) => take('network', networkOf(clientAddress), subjects),
    takeAddress: (email, mails) => take('address', withoutTag(email), mails),
    takeDraft: async (clientAddress, { isNew, characters }) =>
      (isNew ? await take('drafts', networkOf(clientAddress)) : null) ??
      (characters > 0 ? take('typed', networkOf(clientAddress), Math.ceil(characters / kibibyte)) : null),
    takeClaim: async (personId, email) => (await take('claims', personId)) ?? take('claims', email),
    async takeFile(clientAddress, size) {
      const mebibytes = Math.max(1, Math.ceil(size / mebibyte));
      const network = networkOf(clientAddress);
      return (await take('bytes', network, mebibytes)) ?? take('ofDay', network, mebibytes);
    },
  };
}

/** Deletes the counters of expired limit windows. Limits use real time. */
export function clearLimits(world: Store): Promise<void> {
  return world.transact(({ trx }) => deleteExpiredLimits(trx, Date.now()));
}
