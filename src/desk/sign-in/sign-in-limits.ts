import { networkOf } from '#desk/limits/network.ts';
import type { Limits } from '#desk/spine/world.ts';
import type { RateLimit } from '#store/limits/rate-limits.ts';

const quarterHour = 15 * 60;
const hour = 60 * 60;

/** Sign-in limits, shared by all processes. Only failures count. Nobody is locked out. */
const limits = {
  // A person mistypes a few times; ten wrong passwords in a quarter of an hour are guessing.
  pair: { name: 'pair', points: 10, seconds: quarterHour },
  // Room for an office behind one address; trying one password on many accounts fails more often.
  network: { name: 'network-failed', points: 100, seconds: quarterHour },
  // Guesses from many networks at one account. Above the limit each new network has one try, so that the owner is never locked
  // out.
  account: { name: 'account-failed', points: 60, seconds: hour },
  slowPair: { name: 'slow-pair', points: 1, seconds: quarterHour },
  // A network from which an account has signed in counts as its owner's: failures elsewhere do not slow it down.
  known: { name: 'known', points: 1, seconds: 30 * 24 * hour },
  mailPair: { name: 'mail-pair', points: 5, seconds: quarterHour },
  mailNetwork: { name: 'mail-network', points: 100, seconds: quarterHour },
  mailAccount: { name: 'mail-account', points: 20, seconds: hour },
} as const satisfies Record<string, RateLimit>;

/**
 * Counts a try at an account from an address before it is checked, so that concurrent tries count too. Returns the seconds to
 * wait, or null. `settleTry` must record the result. `account` is a login, or the key of a second factor.
 */
export async function beginTry({ limiter }: Limits, account: string, address: string): Promise<number | null> {
  const { network, pair } = keysOf(account, address);
  // Check the pair first: an attacker on one account must not slow down others in that network.
  const wait = await limiter(limits.pair).take(pair);
  if (wait !== null) return wait;
  const [ofNetwork, ofAccount] = await Promise.all([
    limiter(limits.network).wait(network),
    limiter(limits.account).wait(account),
  ]);
  if (ofNetwork === null && ofAccount === null) return null;
  if (await limiter(limits.known).has(pair)) return null;
  return ofNetwork ?? limiter(limits.slowPair).take(pair);
}

/** Records the result of a try. Success clears this network's tries at this account; failure counts for both. */
export async function settleTry(
  { limiter }: Limits,
  account: string,
  address: string,
  end: 'succeeded' | 'failed',
): Promise<void> {
  const { network, pair } = keysOf(account, address);
  if (end === 'failed') {
    await Promise.all([limiter(limits.network).take(network), limiter(limits.account).take(account)]);
    return;
  }
  await Promise.all([limiter(limits.pair).clear(pair), limiter(limits.known).take(pair)]);
}

/** Counts a requested code, so that nobody is flooded with mail. Returns false above the limit: nothing is sent. */
export async function takeSignInMail({ limiter }: Limits, email: string, address: string): Promise<boolean> {
  const { network, pair } = keysOf(email, address);
  if ((await limiter(limits.mailPair).take(pair)) !== null) return false;
  if ((await limiter(limits.mailNetwork).take(network)) !== null) return false;
  const wait = await limiter(limits.mailAccount).take(email);
  return wait === null || limiter(limits.known).has(pair);
}

function keysOf(account: string, address: string) {
  const network = networkOf(address);
  return { network, pair: `${account}|${network}` };
}
