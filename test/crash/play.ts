import { mkdtempSync, rmSync } from 'node:fs';
import { openChance } from '../simulation/chance.ts';
import { type Account, settle, takeAccount } from './account.ts';
import { openEmbeddedVictim } from './embedded-victim.ts';
import { openExternalVictim } from './external-victim.ts';
import type { Fire } from './fire.ts';
import { openPeer } from './lmtp-peer.ts';
import { openRecordingRelay } from './recording-relay.ts';
import type { Victim } from './victim.ts';
import { playWave } from './wave.ts';

export interface Played {
  account: Account | null;
  story: string[];
  faults: string[];
}

const openers = { embedded: openEmbeddedVictim, external: openExternalVictim };

/** Everything is counted after so many kills, so that a fault is found near the kill that it came from. */
const killsBetweenAccounts = 10;

/** Kills a desk so many times, and accounts for everything. `say` is told of each kill, and of each account. */
export async function playCrashes(
  kind: Victim['name'],
  { seed, kills, say, only }: { seed: string; kills: number; say(line: string): void; only?: string },
): Promise<Played> {
  // Short, since a socket's path has 107 bytes.
  const folder = mkdtempSync('/tmp/belfry-crash-');
  const relay = await openRecordingRelay(openChance(`${seed}/${kind}/relay`));
  let victim: Victim | null = null;
  const story: string[] = [];
  const faults: string[] = [];
  const tell = (line: string) => {
    story.push(line);
    say(line);
  };
  let account: Account | null = null;
  try {
    victim = await openers[kind]({ folder, relay });
    if (only !== undefined) victim.kills = victim.kills.filter((what) => what === only);
    const beganAt = new Date().toISOString();
    const fire: Fire = {
      seed,
      victim,
      peer: openPeer(victim.lmtpPort),
      relay,
      beganAt,
      acts: [],
      say: tell,
      faults: faults,
    };
    for (let wave = 1; wave <= kills && faults.length === 0; wave++) {
      await playWave(fire, wave);
      if (wave % killsBetweenAccounts !== 0 && wave !== kills) continue;
      await settle(fire);
      account = await takeAccount(fire, wave);
      say(JSON.stringify(account));
    }
  } catch (error) {
    faults.push(`after ${story.at(-1) ?? 'nothing'}: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    await victim?.close();
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { account, story, faults };
}
