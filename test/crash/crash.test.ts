import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCrashes } from './play.ts';

// Eight kills; `npm run crash` plays hundreds, with any seed. The same seed kills the same things at the same moments, but timing
// differs per machine, so another machine may find something else. With this seed the program dies alone and with its database,
// the database alone, one of its processes, a worker, and all processes of a desk with and without their database; each database
// while mails arrive, and each kind of desk while letters leave or clocks turn. A further kill would hit another worker.
const seed = 'npm test';
const kills = { embedded: 4, external: 3 } as const;
/** A migration runs alike on both databases. */
const migrations = { embedded: 0, external: 1 } as const;

for (const kind of ['embedded', 'external'] as const) {
  test(`nothing acknowledged is lost or duplicated when a desk is killed: ${kind} database`, async (t) => {
    const say = (line: string) => t.diagnostic(line);
    say(`seed ${seed}`);
    const { account, faults } = await playCrashes({
      kind,
      seed,
      kills: kills[kind],
      migrations: migrations[kind],
      say,
    });
    assert.deepEqual(faults, []);
    assert.ok(account && account.mails > 0 && account.letters > 0, 'the desk handled mail and letters');
  });
}
