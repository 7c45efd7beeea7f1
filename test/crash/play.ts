import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChance } from '../simulation/chance.ts';
import { type Account, settle, takeAccount } from './account.ts';
import { openEmbeddedVictim } from './embedded-victim.ts';
import { openExternalVictim } from './external-victim.ts';
import type { Fire } from './fire.ts';
import { openPeer } from './lmtp-peer.ts';
import { openMigrationCrashes } from './migration.ts';
import { openRecordingRelay } from './recording-relay.ts';
import { playWave } from './wave.ts';

export interface CrashPlan {
  kind: 'embedded' | 'external';
  seed: string;
  /** Number of kills while the desk works, and while a database is migrated. */
  kills: number;
  migrations: number;
  /** Kills only this target, named as in the log. */
  only?: string;
  /** Logs each kill before it happens, and each account. */
  say(line: string): void;
}

export interface Played {
  account: Account | null;
  /** Faults, one line each; empty if all is well. */
  faults: string[];
}

const openers = { embedded: openEmbeddedVictim, external: openExternalVictim };

/** Kills between two accounts, so that a fault is found near the kill that caused it. */
const killsBetweenAccounts = 20;

/** Kills a desk at random moments and accounts for everything. Stops at the first account with a fault. */
export async function playCrashes(plan: CrashPlan): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const told: string[] = [];
  const say = (line: string) => {
    told.push(line);
    plan.say(line);
  };
  const played: Played = { account: null, faults: [] };
  try {
    await killWhileWorking({ ...plan, say }, folder, played);
    await killWhileMigrating({ ...plan, say }, folder, played);
  } catch (error) {
    played.faults.push(`after ${told.at(-1) ?? 'nothing'}: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return played;
}

async function killWhileWorking(plan: CrashPlan, folder: string, played: Played): Promise<void> {
  const { kind, seed, kills, only, say } = plan;
  if (kills === 0) return;
  const relay = await openRecordingRelay(openChance(`${seed}/${kind}/relay`));
  const victim = await openers[kind]({ folder, relay }).catch(async (error) => {
    await relay.close();
    throw error;
  });
  try {
    if (only !== undefined) victim.kills = victim.kills.filter((what) => what === only);
    const peer = openPeer(victim.lmtpPort);
    const beganAt = new Date().toISOString();
    const fire: Fire = { seed, victim, peer, relay, beganAt, acts: [], say, faults: played.faults };
    for (let wave = 1; wave <= kills && played.faults.length === 0; wave++) {
      await playWave(fire, wave);
      if (wave % killsBetweenAccounts !== 0 && wave !== kills) continue;
      await settle(fire);
      played.account = await takeAccount(fire, wave);
      say(JSON.stringify(played.account));
    }
  } finally {
    await victim.close();
    await relay.close();
  }
}

async function killWhileMigrating(plan: CrashPlan, folder: string, { faults }: Played): Promise<void> {
  const { migrations } = plan;
  if (migrations === 0 || faults.length > 0) return;
  const crashes = await openMigrationCrashes({ ...plan, folder });
  try {
    for (let place = 1; place <= migrations && faults.length === 0; place++)
      faults.push(...(await crashes.crash(place)));
  } finally {
    await crashes.close();
  }
}
