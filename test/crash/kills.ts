import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCrashes } from './play.ts';

interface Kills {
  kills: number;
  migrations: number;
}

/**
 * Tests that kills lose and duplicate nothing. `npm run crash` plays hundreds, with any seed. The same seed kills the same things at
 * the same moments, but timing differs per machine, so another machine may find something else.
 */
export function testKills(seed: string, kinds: Partial<Record<'embedded' | 'external', Kills>>): void {
  for (const [kind, counts] of Object.entries(kinds) as ['embedded' | 'external', Kills][])
    test(`nothing acknowledged is lost or duplicated when a desk is killed: ${kind} database`, async (t) => {
      const say = (line: string) => t.diagnostic(line);
      say(`seed ${seed}`);
      const { account, faults } = await playCrashes({ kind, seed, ...counts, say });
      assert.deepEqual(faults, []);
      assert.ok(account && account.mails > 0 && account.letters > 0, 'the desk handled mail and letters');
    });
}
