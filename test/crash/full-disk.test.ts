import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { atEnd } from '#test/at-end.ts';
import { openChance } from '../simulation/chance.ts';
import { settle, takeAccount } from './account.ts';
import { killServer } from './database-server.ts';
import { openEmbeddedVictim } from './embedded-victim.ts';
import type { Fire } from './fire.ts';
import { openPeer } from './lmtp-peer.ts';
import { openRecordingRelay } from './recording-relay.ts';
import { mountSmallDisk, smallDiskMissing } from './small-disk.ts';
import { type WrittenMail, writeMail } from './write-mail.ts';

/** The demonstration with its database takes a few hundred MiB. */
const diskMebibytes = 512;

test('on a full disk the embedded database refuses work, says so, and recovers', {
  skip: smallDiskMissing,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const disk = mountSmallDisk(join(folder, 'disk'), diskMebibytes);
  atEnd(() => disk.remove());
  const chance = openChance('full disk');
  const relay = await openRecordingRelay(chance);
  atEnd(() => relay.close());
  const victim = await openEmbeddedVictim({ folder: disk.folder, relay });
  atEnd(() => victim.close());
  const peer = openPeer(victim.lmtpPort);
  const fire: Fire = {
    seed: 'full disk',
    victim,
    peer,
    relay,
    beganAt: new Date().toISOString(),
    acts: [],
    faults: [],
    say: (line) => t.diagnostic(line),
  };
  const deliver = (mails: WrittenMail[]) =>
    peer.deliver(
      mails.map((mail) => ({ ...mail, acknowledged: new Set<string>(), wave: 0 })),
      AbortSignal.timeout(60_000),
    );
  const health = async () => {
    const answer = await fetch(`${victim.url}/health`).catch(() => null);
    return answer === null ? null : ((await answer.json()) as { status: string; checks: Record<string, unknown> });
  };
  const until = async (isThere: (said: Awaited<ReturnType<typeof health>>) => boolean) => {
    let said = await health();
    for (let looks = 0; looks < 900 && !isThere(said); looks++) {
      await pause(100);
      said = await health();
    }
    return said;
  };

  await deliver([writeMail(chance, 'before')]);
  disk.fill();
  // The reserve takes some mails first; then there is no room for another.
  for (let place = 0; peer.deferred === 0 && place < 400; place++) await deliver([largeMail(`full.${place}`)]);
  assert.ok(peer.deferred > 0, 'the sender keeps mail that does not fit');
  assert.deepEqual(peer.refused, []);
  const filesOf = (said: Awaited<ReturnType<typeof health>>) =>
    (said?.checks.unwritable as { storage?: { failure: string } } | undefined)?.storage;
  const full = await until((said) => filesOf(said) !== undefined);
  t.diagnostic(JSON.stringify(full));
  assert.ok(full?.status === 'DEGRADED' || full?.status === 'DOWN');
  assert.equal(filesOf(full)?.failure, 'full');

  // The server may fail to start on a full disk; the program retries until it starts.
  await killServer(join(disk.folder, 'data'));
  await deliver([largeMail('without.server')]);
  assert.deepEqual(peer.refused, []);
  assert.ok(victim.live().isAlive);

  disk.makeRoom();
  const well = await until((said) => said?.status === 'UP');
  assert.equal(well?.status, 'UP', JSON.stringify(well));
  await peer.deliverRest(AbortSignal.timeout(120_000));
  await settle(fire);
  const account = await takeAccount(fire, 1);
  t.diagnostic(JSON.stringify(account));
  assert.deepEqual(fire.faults, []);
});

/** A mail of several hundred kilobytes that compress badly. */
function largeMail(name: string): WrittenMail {
  const chance = openChance(name);
  const mail = writeMail(chance, name);
  const words = Array.from({ length: 5_000 }, () => chance.bytes(12).toString('base64')).join('\r\n');
  const head = mail.raw.toString().split('\r\n').slice(0, 5);
  return { ...mail, raw: Buffer.from([...head, '', `The page ${name} does not open.`, words].join('\r\n')) };
}
