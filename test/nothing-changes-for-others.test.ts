import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { changeComplaints, changeOtherSide } from './matrix/changes.ts';
import { openMatrixDesk } from './matrix/desk.ts';
import { gather } from './matrix/gather.ts';
import { listen } from './matrix/listeners.ts';
import { readReply } from './matrix/read-reply.ts';
import type { Viewer } from './matrix/viewers.ts';

const matrix = await openMatrixDesk();
const { desk, routes, calls } = matrix;
/** Viewers whose session or token has expired, is not yet complete, or has another purpose. */
const unable = [
  ...['nobody', 'returned', 'half', 'expiredToken', 'revokedToken', 'filesToken'],
  ...['asker of hugo', 'asker of mira'],
];
/** Pages that this test itself changes: the audit trail, also in data exports, and the last use of tokens. */
const ofNobodysTickets = /^.(admin.audit|admin.tokens|portal.my-data.zip|account.app|sign-in)/;

before(() => matrix.fill());

/** Everyone who works for the second desk or the second organisation. For them, the first side is the other side. */
const otherSide = ['amina', 'mira', 'deputy', 'nadia', 'paul', 'ines', 'deskTwoToken'];

test('events on the other side change no page, list or count, and no hint is sent', async () => {
  const hearers = await unseenBy(otherSide, () => changeOtherSide(matrix.world));
  assert.deepEqual(hearers, otherSide.toSorted());
});

test('R10: events on a complaint change nothing for its subject, nor for non-readers', async () => {
  const readers = ['claire', 'claireToken', 'sofie'];
  const hearers = await unseenBy(readers, () => changeComplaints(matrix.world));
  assert.deepEqual(hearers, readers);
});

test('no page failed for anyone', () => assert.deepEqual(matrix.failures, []));

/**
 * Makes a change and fails if a page or list differs for anyone but these viewers. Returns the viewers who received live events.
 */
async function unseenBy(these: string[], happens: () => Promise<void>): Promise<string[]> {
  const others = matrix.viewers.filter(({ name }) => !these.includes(name));
  const pictured = new Map<string, string>();
  await lookAround(others, (at, picture) => void pictured.set(at, picture));
  const listening = await gather(matrix.viewers, async (viewer) => [await listen(desk.url, viewer)]);
  const shut = listening.filter(({ status }) => status !== 200).map(({ viewer }) => viewer.name);
  assert.deepEqual(shut.toSorted(), unable.toSorted());
  await happens();
  const changed: string[] = [];
  await lookAround(others, (at, picture) => {
    if (pictured.get(at) !== picture) changed.push(difference(at, pictured.get(at) ?? '', picture));
  });
  await wait(100);
  const hearers = listening.filter(({ heard }) => heard().length > 0).map(({ viewer }) => viewer.name);
  for (const { stop } of listening) stop();
  assert.deepEqual(changed, []);
  return hearers.toSorted();
}

/** Loads every page and list that is not about a single thing, including views and searches. */
async function lookAround(viewers: Viewer[], see: (at: string, picture: string) => void): Promise<void> {
  const pages = routes
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.includes(':') && !ofNobodysTickets.test(pattern))
    .flatMap((pattern) => (/^.(console|portal)$/.test(pattern) ? matrix.pagesOf(pattern) : [pattern]))
    .filter((address) => !address.includes('q=Qz'));
  const lists = calls
    .filter(({ method, path }) => method === 'GET' && path !== '/events' && !path.includes('{'))
    .flatMap((call) => matrix.onCalls.queriesOf(call).map((query) => `/api/v1${call.path}?${query}`))
    .filter((address) => !address.includes('q=Qz'));
  await gather(viewers, async (viewer) => {
    for (const address of viewer.readsPages ? pages : lists) {
      const reply = await fetch(desk.url + address, { headers: viewer.headers, redirect: 'manual' });
      see(
        `${viewer.name} at ${address}`,
        `${reply.status} ${reply.headers.get('location')} ${plain(await readReply(reply))}`,
      );
    }
    return [];
  });
}

/** The text without values that differ per request: nonces, references, encrypted texts. */
function plain(text: string): string {
  return text.replace(/[\w+/=.~-]{22,}/g, '…');
}

function difference(at: string, one: string, other: string): string {
  const from = [...one].findIndex((letter, place) => letter !== other[place]);
  return `${at}: “${one.slice(Math.max(0, from - 60), from + 80)}” became “${other.slice(Math.max(0, from - 60), from + 80)}”`;
}
