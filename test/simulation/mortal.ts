import type { KyselyPlugin } from 'kysely';
import type { FileStorage } from '#store/files/file-storage.ts';

/** Ends a simulated process. Code that catches it can do nothing more: every later call throws it again. */
export class Died extends Error {
  override name = 'Died';
}

/** The database fails for one call. The process continues. */
export class Failure extends Error {
  override name = 'Failure';
}

/** The life of one simulated process. Every call to the database, relay and file store passes through it, before and after. */
export interface Mortal {
  readonly isAlive: boolean;
  /** Dies or has a failure after `place` more calls. */
  arm(what: 'death' | 'failure', place: number): void;
  disarm(): void;
  pass(where: string): void;
  /** Where it last died or failed. */
  readonly lastWords: string | null;
  /** The number of calls so far. */
  readonly calls: number;
}

export function openMortal(): Mortal {
  let armed: { what: 'death' | 'failure'; left: number } | null = null;
  let isAlive = true;
  let lastWords: string | null = null;
  let calls = 0;
  return {
    get isAlive() {
      return isAlive;
    },
    get calls() {
      return calls;
    },
    get lastWords() {
      return lastWords;
    },
    arm(what, place) {
      armed = { what, left: place };
    },
    disarm() {
      armed = null;
    },
    pass(where) {
      calls += 1;
      if (!isAlive) throw new Died(`after the process died ${lastWords}`);
      if (armed === null || armed.left-- > 0) return;
      const { what } = armed;
      armed = null;
      lastWords = where;
      if (what === 'failure') throw new Failure(where);
      isAlive = false;
      throw new Died(where);
    },
  };
}

/** Passes through `mortal` before each statement and after its result. */
export function mortalStatements(mortal: Mortal): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      mortal.pass('before a statement');
      return node;
    },
    transformResult: async ({ result }) => {
      mortal.pass('after a statement');
      return result;
    },
  };
}

export function mortalStorage(mortal: Mortal, storage: FileStorage): FileStorage {
  const around = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    mortal.pass(`before a file was ${what}`);
    const done = await call();
    mortal.pass(`after a file was ${what}`);
    return done;
  };
  return {
    put: (content) => around('stored', () => storage.put(content)),
    get: (sha256) => around('read', () => storage.get(sha256)),
    remove: (sha256) => around('removed', () => storage.remove(sha256)),
    has: (sha256) => storage.has(sha256),
    check: () => storage.check(),
  };
}
