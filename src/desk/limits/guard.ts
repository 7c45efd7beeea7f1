import { type LookupAddress, lookup } from 'node:dns';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { mayBeNamed, mayConnectTo, type NetworkReach } from '#desk/limits/network.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';

// Every connection to a server that a person names goes through here: providers, token endpoints, push services, mailboxes and relays.

/** The request is not allowed, or the response is not a provider's. */
export class NotFetched extends Error {
  override name = 'NotFetched';
  readonly failure: ProviderFailure;

  constructor(failure: ProviderFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** Refuses a name that has a private address, at the time of connecting. */
export function guardedLookup(reach: NetworkReach): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      if (!areAllowed(addresses, reach)) return done(Object.assign(privateAddress(), { code: 'EACCES' }), '', 0);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** Connects to a server that an administrator named. Throws `NotFetched` for a private address, and network errors. */
export async function guardedConnect(
  { host, port }: { host: string; port: number },
  reach: NetworkReach,
  milliseconds: number,
): Promise<Socket> {
  if (!mayBeNamed(host, reach)) throw privateAddress();
  const socket = connect({ host, port, lookup: guardedLookup(reach), timeout: milliseconds });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.once('error', fail);
    socket.once('timeout', () => fail(Object.assign(new Error('Connection timeout'), { code: 'ETIMEDOUT' })));
    socket.once('connect', () => {
      socket.removeAllListeners('error').removeAllListeners('timeout').setTimeout(0);
      resolve(socket);
    });
  });
}

/** An allowed address of a server that an administrator named. Throws `NotFetched` if any of them is private, and DNS errors. */
export async function guardedAddress(host: string, reach: NetworkReach): Promise<string> {
  if (!mayBeNamed(host, reach)) throw privateAddress();
  return new Promise((resolve, reject) => {
    guardedLookup(reach)(host, { all: false }, (error, address) => (error ? reject(error) : resolve(String(address))));
  });
}

/** Nobody waits longer at a form. */
const lookupMilliseconds = 3_000;

/**
 * Whether a server that somebody saves has a private address now. A name that DNS does not know yet passes, because connecting checks
 * it again.
 */
export async function isInside(host: string, reach: NetworkReach): Promise<boolean> {
  const found = guardedAddress(host, reach).then(
    () => false,
    (error) => error instanceof NotFetched,
  );
  return Promise.race([found, pause(lookupMilliseconds, false, { ref: false })]);
}

function areAllowed(addresses: readonly LookupAddress[], reach: NetworkReach): boolean {
  return addresses.length > 0 && addresses.every(({ address }) => mayConnectTo(address, reach));
}

function privateAddress(): NotFetched {
  return new NotFetched('privateAddress', 'a private address');
}
