import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskRelayProblems, signatureProblems } from '#cli/doctor/desk-relays.ts';
import { readEnvironment } from '#cli/environment.ts';
import { checkHealth } from '#cli/health.ts';
import { saveRelay } from '#desk/sending/save-relay.ts';
import { keyRecord } from '#domain/sending/signature.ts';
import { findSendingSignature } from '#store/sending/sending-signatures.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { saveExampleSignature } from '#test/example-relay.ts';
import { openSink } from '#test/smtp-sink.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms } = cast.desks;
const jonas = desk.actor('jonas');
const environment = readEnvironment({
  BELFRY_SECRET: 'a secret of the tests',
  BELFRY_PRIVATE_NETWORKS: '127.0.0.0/8',
});
const examine = () => deskRelayProblems(environment, db, 'desk');

async function save(port: number): Promise<void> {
  const settings = { host: '127.0.0.1', port, security: 'none', user: 'wcms', proof: 'password', token: null } as const;
  await saveRelay(world, jonas, wcms, { settings, secret: { password: 'geheim' }, seen: null });
}

test('desks without their own relay, or with a working one, have no problem', async () => {
  assert.deepEqual(await examine(), []);
  const sink = await openSink({ password: { wcms: 'geheim' } });
  await save(sink.port);
  assert.deepEqual(await examine(), []);
});

test('a relay that refuses the desk is a problem, shown with its message', async () => {
  const sink = await openSink({ password: { wcms: 'another' } });
  await save(sink.port);
  const [problem, ...more] = await examine();
  const place = `127.0.0.1:${sink.port}`;
  assert.match(
    problem ?? '',
    new RegExp(`^The relay of DTO, ${place}, does not take mail \\(signIn\\): .*535.* The server refuses this name`),
  );
  assert.deepEqual(more, []);
  assert.deepEqual(await deskRelayProblems(environment, db, 'demonstration'), []);
});

test('delayed letters are reported with the time, the cause and, in health, the desk', async () => {
  const since = '2026-01-01T00:00:00Z';
  const state = { deskId: wcms, failingSince: since, failure: 'unreachable', said: 'connect ECONNREFUSED' };
  await db.insertInto('sendingStates').values(state).execute();
  const told = await examine();
  assert.equal(told.length, 1);
  assert.match(
    told[0]!,
    /^The letters of DTO have not gone since 2026-01-01T00:00:00.*\(unreachable\)\. The relay said: connect/,
  );
  const { status, checks } = await checkHealth(world, { backupHours: null });
  assert.equal(status, 'DEGRADED');
  assert.equal(checks.mailOut, 'DOWN');
  assert.match(
    JSON.stringify(checks.mailOutOf),
    /^\{"DTO":\{"since":"2026-01-01T00:00:00.*","failure":"unreachable"\}\}$/,
  );
});

test('a signing key that DNS does not have is a problem', async () => {
  await saveExampleSignature(world, jonas, wcms, { active: true });
  const { algorithm, publicKey } = (await findSendingSignature(db, wcms))!;
  const gives = (record: string) => ({ txt: async () => [[record]] });
  assert.deepEqual(await signatureProblems(db, gives(keyRecord(algorithm, publicKey))), []);
  const [problem] = await signatureProblems(db, gives(keyRecord(algorithm, 'AAAA')));
  assert.match(problem ?? '', /^Letters of DTO are signed, but DNS gives another key for belfry2026\._domainkey/);
});
