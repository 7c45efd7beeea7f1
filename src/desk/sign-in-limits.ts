import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '#desk/network.ts';

/** How often a password may be tried (attack 27). Nobody is locked out for good: limits slow down, by account and address. */
export interface SignInLimits {
  /** Counts one try. Seconds to wait when there were too many; null when it may go on. */
  take(login: string, address: string): Promise<number | null>;
  /** A success clears what its own address tried on that account. */
  forgive(login: string, address: string): Promise<void>;
  /** Counts a mail that is asked for: an address is no target for anyone who knows it. False is one too many. */
  takeMail(login: string, address: string): Promise<boolean>;
  /** Counts a try at the second factor of somebody who proved the first. Seconds to wait, or null. */
  takeFactor(personId: string): Promise<number | null>;
  /** A right one clears them. */
  forgiveFactor(personId: string): Promise<void>;
}

const quarterHour = 15 * 60;

/** Limits of this process. Several processes allow several times as much, which is still little. */
export function openSignInLimits(): SignInLimits {
  // A person mistypes a few times; ten wrong ones in a quarter of an hour are a guess.
  const pair = new RateLimiterMemory({ keyPrefix: 'pair', points: 10, duration: quarterHour });
  // An office behind one address signs in within minutes of each other; a sprayer tries many accounts.
  const source = new RateLimiterMemory({ keyPrefix: 'source', points: 100, duration: quarterHour });
  // From everywhere at once: slowed to one a second or so, and open again a minute later, so that nobody is locked out.
  const account = new RateLimiterMemory({ keyPrefix: 'account', points: 60, duration: 60 });
  const mailPair = new RateLimiterMemory({ keyPrefix: 'mail-pair', points: 5, duration: quarterHour });
  const mailAccount = new RateLimiterMemory({ keyPrefix: 'mail-account', points: 20, duration: 60 * 60 });
  // Somebody who has the first part guesses the second: to try a million codes at this pace takes most of a year.
  const factor = new RateLimiterMemory({ keyPrefix: 'factor', points: 10, duration: quarterHour });
  return {
    async take(login, address) {
      const network = networkOf(address);
      return waitOf(async () => {
        await source.consume(network);
        await pair.consume(`${login}|${network}`);
        await account.consume(login);
      });
    },
    forgive: async (login, address) => void (await pair.delete(`${login}|${networkOf(address)}`)),
    async takeMail(login, address) {
      const wait = await waitOf(async () => {
        await source.consume(networkOf(address));
        await mailPair.consume(`${login}|${networkOf(address)}`);
        await mailAccount.consume(login);
      });
      return wait === null;
    },
    takeFactor: (personId) => waitOf(() => factor.consume(personId)),
    forgiveFactor: async (personId) => void (await factor.delete(personId)),
  };
}

async function waitOf(consume: () => Promise<unknown>): Promise<number | null> {
  try {
    await consume();
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
