import { request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import { guardedLookup, NotFetched } from '#desk/limits/guard.ts';
import { mayBeNamed, type NetworkReach } from '#desk/limits/network.ts';

/** The targets that an outgoing request may reach. */
export interface Reach extends NetworkReach {
  /** Allows http to this machine, in the demonstration and in tests. */
  plain: boolean;
}

/** A provider's document is a few kilobytes; a token with many claims slightly more. */
const bytesMax = 512 * 1024;
const milliseconds = 5_000;

/**
 * Returns the fetch for outgoing HTTP requests: https, no redirects, no private addresses, a limited response in limited time. It
 * connects to the checked address, so DNS cannot change it (attack 53). Throws `NotFetched`, and network errors.
 */
export function guardedFetch(reach: Reach) {
  return async (address: string | URL, options: { method?: string; headers?: HeadersInit; body?: unknown } = {}) => {
    const url = new URL(address);
    if (url.protocol !== 'https:' && !(reach.plain && url.protocol === 'http:'))
      throw new NotFetched('nonsense', 'not https');
    if (url.username !== '' || url.password !== '') throw new NotFetched('nonsense', 'credentials in the URL');
    const { body: given = null } = options;
    const body = given === null || given instanceof Uint8Array ? given : String(given);
    const headers = Object.fromEntries(new Headers(options.headers));
    return send(url, reach, { method: options.method ?? 'GET', headers }, body);
  };
}

function send(url: URL, reach: Reach, options: RequestOptions, body: string | Uint8Array | null): Promise<Response> {
  if (!mayBeNamed(url.hostname.replace(/^\[|\]$/g, ''), reach))
    return Promise.reject(new NotFetched('privateAddress', 'a private address'));
  const ask = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((settle, reject) => {
    const asked = ask(
      url,
      { ...options, lookup: guardedLookup(reach), timeout: milliseconds, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > bytesMax) asked.destroy(new NotFetched('nonsense', 'response too large'));
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
    const late = setTimeout(() => asked.destroy(new NotFetched('down', 'timeout')), 2 * milliseconds);
    asked.on('timeout', () => asked.destroy(new NotFetched('down', 'timeout')));
    asked.on('error', reject);
    asked.on('close', () => clearTimeout(late));
    asked.end(body ?? undefined);
  });
}
