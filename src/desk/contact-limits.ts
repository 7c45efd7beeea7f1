import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '#desk/network.ts';
import type { World } from '#desk/world.ts';

/** How much one address or network may send through the public form (attacks 12, 51). Real time, whatever the desk's clock says. */
export interface ContactLimits {
  /** Counts the subjects of a form that is sent. Seconds to wait when there were too many; null when it may go on. */
  takeForm(clientAddress: string, email: string | null, subjects: number): Promise<number | null>;
  /** Counts a draft that is begun, and the characters by which one grows. */
  takeDraft(clientAddress: string, grown: { isNew: boolean; characters: number }): Promise<number | null>;
  /** Counts a code that is mailed to an address which somebody says is theirs too. */
  takeClaim(personId: string, email: string): Promise<number | null>;
  /** Counts the bytes of one file that is kept before its form is sent. */
  takeFile(clientAddress: string, bytes: number): Promise<number | null>;
}

const hourSeconds = 60 * 60;
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** An administration behind one address may have a bad morning; a robot sends more. */
const formsOfNetworkMax = 60;
/** Five times what may be sent: most people who begin a form do not send it. */
const draftsOfNetworkMax = 300;
/** A thousand long requests. A draft stays for a week, and one alone may be as large as two hundred of them. */
const draftKibibytesMax = 20 * 1024;
/** Each subject mails its number to the address that was typed, which may be a victim's. */
const formsOfAddressMax = 10;
/** People have two or three addresses; each code is a mail to somebody who may not have asked for it. */
const claimsMax = 5;
/** Twelve of the largest files, before anyone has seen a ticket. */
const fileMebibytesMax = 300;
/** A draft keeps its files for a week, so that an hour's measure every hour would fill a disk. */
const fileMebibytesOfDayMax = 1024;

/** Limits of this process, for one desk installation. */
export function contactLimitsOf(world: Pick<World, 'signer'>): ContactLimits {
  const known = limits.get(world.signer);
  if (known) return known;
  const opened = openContactLimits();
  limits.set(world.signer, opened);
  return opened;
}

/** By the one part of a world that no transaction replaces. */
const limits = new WeakMap<World['signer'], ContactLimits>();

function openContactLimits(): ContactLimits {
  const network = new RateLimiterMemory({ keyPrefix: 'network', points: formsOfNetworkMax, duration: hourSeconds });
  const address = new RateLimiterMemory({ keyPrefix: 'address', points: formsOfAddressMax, duration: hourSeconds });
  const claims = new RateLimiterMemory({ keyPrefix: 'claims', points: claimsMax, duration: hourSeconds });
  const drafts = new RateLimiterMemory({ keyPrefix: 'drafts', points: draftsOfNetworkMax, duration: hourSeconds });
  const kibibytes = new RateLimiterMemory({ keyPrefix: 'typed', points: draftKibibytesMax, duration: hourSeconds });
  const bytes = new RateLimiterMemory({ keyPrefix: 'bytes', points: fileMebibytesMax, duration: hourSeconds });
  const ofDay = new RateLimiterMemory({ keyPrefix: 'day', points: fileMebibytesOfDayMax, duration: 24 * hourSeconds });
  return {
    takeForm: (clientAddress, email, subjects) =>
      secondsToWait(async () => {
        await network.consume(networkOf(clientAddress), subjects);
        if (email !== null) await address.consume(email, subjects);
      }),
    takeDraft: (clientAddress, { isNew, characters }) =>
      secondsToWait(async () => {
        if (isNew) await drafts.consume(networkOf(clientAddress));
        if (characters > 0) await kibibytes.consume(networkOf(clientAddress), Math.ceil(characters / kibibyte));
      }),
    takeClaim: (personId, email) =>
      secondsToWait(async () => {
        await claims.consume(personId);
        await claims.consume(email);
      }),
    takeFile: (clientAddress, size) =>
      secondsToWait(async () => {
        const mebibytes = Math.max(1, Math.ceil(size / mebibyte));
        await bytes.consume(networkOf(clientAddress), mebibytes);
        await ofDay.consume(networkOf(clientAddress), mebibytes);
      }),
  };
}

async function secondsToWait(take: () => Promise<unknown>): Promise<number | null> {
  try {
    await take();
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
