import { lookup as resolve } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { ProviderTrouble } from '#domain/sign-in/provider.ts';

/** What a provider may be. */
export interface Reach {
  /** It may be spoken to without encryption: in the demonstration and in tests, on this very machine. */
  plain: boolean;
  /** It may stand in a private network: the operator says so. */
  privateNetwork: boolean;
}

/** What was not fetched, since it is not allowed, or since nobody answers as a provider does. */
export class NotFetched extends Error {
  override name = 'NotFetched';
  readonly trouble: ProviderTrouble;

  constructor(trouble: ProviderTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** A document of a provider is some kilobytes; a token with many claims some more. */
const bytesMax = 512 * 1024;
const milliseconds = 5_000;

/**
 * Fetches from an identity provider and from nowhere else that its documents may name: https alone, no redirect, no private
 * address (the very address that was checked is the one that is connected to, so that a name cannot change meanwhile), one
 * answer of limited size in limited time. Throws `NotFetched` at anything else, and what the
 * network says.
 */
export function guardedFetch(reach: Reach) {
  return async (address: string | URL, options: { method?: string; headers?: HeadersInit; body?: unknown } = {}) => {
    const url = new URL(address);
    if (url.protocol !== 'https:' && !(reach.plain && url.protocol === 'http:'))
      throw new NotFetched('nonsense', 'not https');
    if (url.username !== '' || url.password !== '') throw new NotFetched('nonsense', 'a name in the address');
    const body = options.body === undefined || options.body === null ? null : String(options.body);
    const headers = Object.fromEntries(new Headers(options.headers));
    return send(url, reach, { method: options.method ?? 'GET', headers }, body);
  };
}

function send(url: URL, reach: Reach, options: RequestOptions, body: string | null): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host, reach))
    return Promise.reject(new NotFetched('privateAddress', 'a private address'));
  const ask = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((settle, reject) => {
    const asked = ask(
      url,
      { ...options, lookup: publicLookup(reach), timeout: milliseconds, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > bytesMax) asked.destroy(new NotFetched('nonsense', 'too much'));
          parts.push(part);
        });
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 502;
          if (status >= 300 && status < 400) return reject(new NotFetched('redirect', 'a redirect'));
          const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
            value === undefined ? [] : [[name, String(value)]],
          );
          settle(new Response([204, 205, 304].includes(status) ? null : Buffer.concat(parts), { status, headers }));
        });
      },
    );
    const late = setTimeout(() => asked.destroy(new NotFetched('down', 'too slow')), 2 * milliseconds);
    asked.on('timeout', () => asked.destroy(new NotFetched('down', 'too slow')));
    asked.on('error', reject);
    asked.on('close', () => clearTimeout(late));
    asked.end(body ?? undefined);
  });
}

/** Refuses a name of which any address is private, at the moment at which it is connected to. */
function publicLookup(reach: Reach): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      if (addresses.length === 0 || addresses.some(({ address }) => !isAllowed(address, reach)))
        return done(Object.assign(new NotFetched('privateAddress', 'a private address'), { code: 'EACCES' }), '', 0);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

function isAllowed(address: string, { privateNetwork }: Reach): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  if (never.check(plain, family)) return false;
  return privateNetwork || !inside.check(plain, family);
}

/** Whatever an operator says: where clouds tell machines their secrets, and what is no address of a machine. */
const never = new BlockList();
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addSubnet('fe80::', 10, 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
never.addAddress('::', 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');

/** This machine and private networks (RFC 1918, 6598, 4193), and what translates to them. */
const inside = new BlockList();
inside.addSubnet('127.0.0.0', 8, 'ipv4');
inside.addSubnet('10.0.0.0', 8, 'ipv4');
inside.addSubnet('172.16.0.0', 12, 'ipv4');
inside.addSubnet('192.168.0.0', 16, 'ipv4');
inside.addSubnet('100.64.0.0', 10, 'ipv4');
inside.addSubnet('192.0.0.0', 24, 'ipv4');
inside.addSubnet('198.18.0.0', 15, 'ipv4');
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('64:ff9b::', 96, 'ipv6');
inside.addSubnet('2002::', 16, 'ipv6');
