import { promises as dns } from 'node:dns';
import { LRUCache } from 'lru-cache';
import {
  resolverMillisecondsMax,
  silentDomainsMax,
  unansweredInARowMax,
  unansweredMilliseconds,
} from '#mail/read/message/limits.ts';

/** Fetches TXT records from DNS. */
export interface Resolver {
  /** The parts of each record. Error codes `ENOTFOUND` and `ENODATA` count as answers, all others as failures. */
  txt(name: string): Promise<string[][]>;
}

/** The system resolver without its long retries: a mail waits only as long as limits.ts says. */
export function systemResolver(): Resolver {
  const resolver = new dns.Resolver({ timeout: resolverMillisecondsMax, tries: 1 });
  return { txt: (name) => resolver.resolveTxt(name) };
}

/**
 * A resolver with a time limit: a late answer is `ETIMEOUT`. Then its domain is skipped for a while, and after several failures
 * in a row all domains are. `now` is real time in milliseconds.
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

/** The signer chooses the selector, so full names would never repeat; the domain does. */
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
