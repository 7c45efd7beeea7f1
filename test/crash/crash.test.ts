import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCrashes } from './play.ts';

// Ten kills; `npm run crash` plays hundreds, with any seed. The same seed kills the same things at the same moments, but timing
// differs per machine, so another machine may find something else.
const seed = 'npm test';

for (const kind of ['embedded', 'external'] as const) {
  test(`nothing acknowledged is lost or duplicated when a desk is killed: ${kind} database`, async (t) => {
    const say = (line: string) => t.diagnostic(line);
    say(`seed ${seed}`);
    const { account, faults } = await playCrashes({ kind, seed, kills: 4, migrations: 1, say });
    assert.deepEqual(faults, []);
    assert.ok(account && account.mails > 0 && account.letters > 0, 'the desk handled mail and letters');
  });
}
