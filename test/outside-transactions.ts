import { AsyncLocalStorage } from 'node:async_hooks';
import type { World } from '#desk/spine/world.ts';

const openTransaction = new AsyncLocalStorage<'guarded' | 'allowed'>();

/**
 * The same world, but storage, scanner and DNS throw while a transaction is open: a slow disk or server would keep rows locked
 * for the whole time.
 */
export function refusingTransactions(world: World): World {
  const { transact, storage, resolver } = world;
  let scanner = world.scanner && outside('the scanner', world.scanner);
  return {
    ...world,
    transact: (work) => transact((tx) => openTransaction.run(openTransaction.getStore() ?? 'guarded', () => work(tx))),
    storage: outside('storage', storage),
    resolver: outside('DNS', resolver),
    get scanner() {
      return scanner;
    },
    // Tests replace the scanner.
    set scanner(given) {
      scanner = given && outside('the scanner', given);
    },
  };
}

/** Runs work whose transaction may use storage, scanner and DNS, before anything else uses the database. */
export function allowingTransactions<T>(work: () => Promise<T>): Promise<T> {
  return openTransaction.run('allowed', work);
}

/** The same methods, but they throw while a transaction is open. */
export function outside<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(_, property) {
      const value = Reflect.get(target, property);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (openTransaction.getStore() === 'guarded')
          throw new Error(`Call ${name} before or after the transaction, not within it.`);
        return value.apply(target, given);
      };
    },
  });
}
