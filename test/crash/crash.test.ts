import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCrashes } from './play.ts';

// Ten kills; `npm run crash` plays hundreds, by any seed. What a machine does at a given millisecond is its own, so the same
// seed kills the same at the same moments, and finds something else on another machine.
const seed = 'npm test';

for (const kind of ['embedded', 'external'] as const) {
  test(`nothing acknowledged is lost or doubled when a desk is killed: ${kind} database`, async (t) => {
    const say = (line: string) => t.diagnostic(line);
    say(`seed ${seed}`);
    const { account, faults } = await playCrashes({ kind, seed, kills: 4, migrations: 1, say });
    assert.deepEqual(faults, []);
    assert.ok(account && account.mails > 0 && account.letters > 0, 'the desk was at work');
  });
}
