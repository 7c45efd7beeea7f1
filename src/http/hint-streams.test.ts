import assert from 'node:assert/strict';
import { connect, createServer, type Socket } from 'node:net';
import { after, afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { plusSeconds } from '#domain/instant.ts';
import { findCallers } from '#http/authenticate.ts';
import { type HintStreams, openHintStreams } from '#http/hint-streams.ts';
import type { HttpParts } from '#http/parts.ts';
import { openDatabase } from '#store/database/database.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';
import { until } from '#test/until.ts';

const desk = await openTestDesk();
const { cast } = desk;
const line = await openLine(desk.url);
const db = openDatabase({ url: line.url });
after(() => db.destroy());
const world = { ...desk.world, db };
const ticketId = await openOne();

let tell: (hint: { ticketId: string; deskId: string }) => void = () => undefined;
let streams: HintStreams;
/** The sessions of each round in which readers were verified. */
let rounds: string[][];
let isBroken = false;
beforeEach(async () => {
  await line.mend();
  [rounds, isBroken] = [[], false];
  const hints: HttpParts['hints'] = {
    subscribe: (listener) => {
      tell = listener;
      return () => undefined;
    },
    onStaffSignal: () => () => undefined,
  };
  streams = openHintStreams({ world, hints, log: world.log } as HttpParts, async (readers) => {
    rounds.push(readers.map(({ session }) => session!));
    if (isBroken) throw Object.assign(new Error('column "roles" does not exist'), { code: '42703' });
    const found = await findCallers(world, readers, 'events');
    return found.map((caller) => ('problem' in caller ? null : caller.actor));
  });
});
afterEach(() => streams.close());

test('all streams are verified in one round, and only the one that was signed out ends', async () => {
  const names = ['nadia', 'tom', 'sofie'] as const;
  const readers = await Promise.all(names.map((name) => listen(name)));
  const sessions = readers.map(({ session }) => session);
  await until(() => rounds.some((round) => round.length === 3));
  assert.deepEqual(rounds.at(-1)!.toSorted(), sessions.toSorted());
  await until(() => readers.every(({ text }) => text().includes('still here')));
  await endSession(desk.world, sessions[1]!);
  await readers[1]!.ended;
  await until(() => rounds.at(-1)!.length === 2);
  assert.deepEqual(rounds.at(-1)!.toSorted(), [sessions[0]!, sessions[2]!].toSorted());
});

test('the streams of a round take one statement, also when their use is noted', async () => {
  const tokens = await Promise.all(
    ['nadia', 'tom', 'sofie'].map((name) => signedIn(desk.world, cast.people[name as 'tom'])),
  );
  await desk.db
    .updateTable('sessions')
    .set({ usedAt: plusSeconds(new Date().toISOString(), -120) })
    .execute();
  const statements: string[] = [];
  const counted = desk.db.withPlugin({
    transformQuery: ({ node }) => {
      statements.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const callers = tokens.map((session) => ({ bearer: null, session, ticket: null }));
  const find = () => findCallers({ ...world, db: counted }, callers, 'events');
  assert.equal((await find()).filter((found) => 'actor' in found).length, 3);
  assert.deepEqual(statements, ['SelectQueryNode', 'RawNode']);
  await until(async () => {
    statements.length = 0;
    await find();
    return statements.length === 1;
  });
});

test('a stream ends on an error whose owner is unknown', async () => {
  const reader = await listen();
  isBroken = true;
  await wait(knownFor);
  change();
  await reader.ended;
  assert.deepEqual(reader.hints(), []);
});

test('during a database outage a stream is silent, and missed hints come once it is back', async () => {
  const reader = await listen();
  await wait(knownFor);
  const before = reader.text();
  line.cut();
  change();
  await wait(6_000);
  assert.equal(reader.text(), before, 'not even a sign of life');
  await line.mend();
  await until(() => reader.hints().length > 0);
});

test('a person who signed out during a database outage gets none of the missed hints', async () => {
  const reader = await listen();
  await wait(knownFor);
  line.cut();
  change();
  await wait(1_500);
  await endSession(desk.world, reader.session);
  await line.mend();
  await reader.ended;
  assert.deepEqual(reader.hints(), []);
});

test('a stream ends after half a minute without a verified reader', async (t) => {
  const reader = await listen();
  await wait(knownFor);
  line.cut();
  // Until a verification has failed.
  await wait(6_000);
  const now = Date.now;
  t.mock.method(Date, 'now', () => now() + 31_000);
  await reader.ended;
  assert.deepEqual(reader.hints(), []);
});

/** A stream may use a verification that is up to a second old. */
const knownFor = 1_100;

function change(): void {
  tell({ ticketId, deskId: cast.desks.wcms });
}

/** The stream of a signed-in person, verified as in the API. */
async function listen(name: 'nadia' | 'tom' | 'sofie' = 'nadia') {
  const session = await signedIn(desk.world, cast.people[name]);
  const credentials = { bearer: null, session, ticket: null };
  const body = streams.open({ actor: desk.actor(name), credentials })!;
  const decoder = new TextDecoder();
  let text = '';
  const ended = (async () => {
    for await (const part of body) text += decoder.decode(part);
  })();
  const hints = () => [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => data);
  return { session, text: () => text, hints, ended };
}

async function openOne(): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: 'Question',
    text: 'Pourquoi ?',
    fileIds: [],
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.id;
}

/** A connection to PostgreSQL that a test cuts and restores; while it is cut, nothing answers. */
async function openLine(url: string) {
  const at = new URL(url);
  const folder = at.searchParams.get('host');
  const there =
    folder === null ? { host: at.hostname, port: Number(at.port || 5432) } : `${folder}/.s.PGSQL.${at.port}`;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = typeof there === 'string' ? connect(there) : connect(there);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  const mend = (port = 0) =>
    server.listening
      ? Promise.resolve()
      : new Promise<void>((done) => {
          server.listen(port, '127.0.0.1', done);
        });
  await mend();
  const { port } = server.address() as { port: number };
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  after(cut);
  at.hostname = '127.0.0.1';
  at.port = String(port);
  at.searchParams.delete('host');
  return { url: at.href, cut, mend: () => mend(port) };
}
