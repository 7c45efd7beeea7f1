import { promises as dns } from 'node:dns';
import { LRUCache } from 'lru-cache';
import {
  resolverMillisecondsMax,
  silentDomainsMax,
  unansweredInARowMax,
  unansweredMilliseconds,
} from '#mail/read/message/limits.ts';

/** Asks DNS for the text records of a name. */
export interface Resolver {
  /** Each record in its parts. An error with a code: `ENOTFOUND` and `ENODATA` are answers, any other is none. */
  txt(name: string): Promise<string[][]>;
}

/** The resolver of this machine, without its patience: a mail waits for it as long as limits.ts says, and no longer. */
export function systemResolver(): Resolver {
  const resolver = new dns.Resolver({ timeout: resolverMillisecondsMax, tries: 1 });
  return { txt: (name) => resolver.resolveTxt(name) };
}

/**
 * Asks another resolver, and gives up for it: one that does not answer in time is `ETIMEOUT`. Its domain is then silent for a
 * while, and after several silent ones in a row so is every domain. `now` is in milliseconds of real time.
 */
export function impatient(
  resolver: Resolver,
  now: () => number = Date.now,
  waitMax = resolverMillisecondsMax,
): Resolver {
  const silentUntil = new LRUCache<string, number>({ max: silentDomainsMax });
  let unansweredInARow = 0;
  let allSilentUntil = 0;

  function isSilent(domain: string): boolean {
    return Math.max(allSilentUntil, silentUntil.get(domain) ?? 0) > now();
  }

  function unanswered(domain: string): void {
    const until = now() + unansweredMilliseconds;
    silentUntil.set(domain, until);
    unansweredInARow += 1;
    if (unansweredInARow < unansweredInARowMax) return;
    allSilentUntil = until;
    unansweredInARow = 0;
  }

  return {
    async txt(name) {
      const domain = domainOf(name);
      if (isSilent(domain)) throw silence(name);
      try {
        const records = await within(waitMax, resolver.txt(name), name);
        unansweredInARow = 0;
        return records;
      } catch (error) {
        if (isAnswer(error)) unansweredInARow = 0;
        else unanswered(domain);
        throw error;
      }
    },
  };
}

const noSuchRecord = ['ENOTFOUND', 'ENODATA'];

function isAnswer(error: unknown): boolean {
  return noSuchRecord.includes((error as { code?: string }).code ?? '');
}

/** Whoever signs chooses the selector, so that a name alone would never be silent twice. */
function domainOf(name: string): string {
  return name.split('._domainkey.').at(-1)!.toLowerCase();
}

function silence(name: string): Error {
  return Object.assign(new Error(`No answer about ${name}`), { code: 'ETIMEOUT' });
}

async function within<T>(milliseconds: number, answer: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silence(name)), milliseconds);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
