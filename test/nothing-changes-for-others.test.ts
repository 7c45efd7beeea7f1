import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { changeComplaints, changeOtherSide } from './matrix/changes.ts';
import { openMatrixDesk } from './matrix/desk.ts';
import { gather } from './matrix/gather.ts';
import { listen } from './matrix/listeners.ts';
import type { Viewer } from './matrix/viewers.ts';

const matrix = await openMatrixDesk();
const { desk, routes, calls } = matrix;
/** Viewers whose session or token has expired, is not yet complete, or has another purpose. */
const unable = [
  ...['nobody', 'returned', 'half', 'expiredToken', 'revokedToken', 'filesToken'],
  ...['asker of hugo', 'asker of mira'],
];
/** Pages that this test itself changes: the audit trail, also in data exports, and the last use of tokens and sessions. */
const ofNobodysTickets = /^.(admin.audit|admin.tokens|portal.my-data.zip|account$|account.app|sign-in)/;

before(() => matrix.fill());

/** Everyone who works for the second desk or the second organisation. For them, the first side is the other side. */
const otherSide = ['amina', 'mira', 'deputy', 'nadia', 'paul', 'ines', 'deskTwoToken'];
/** Everyone who reads Claire's complaints. */
const complaintReaders = ['claire', 'claireToken', 'sofie'];
/** The last response for each viewer and address. */
const seen = new Map<string, string>();

test('events on the other side change no page, list or count, and no hint is sent', async () => {
  await lookAround(({ name }) => !otherSide.includes(name));
  const hearers = await unseenBy(
    // Those who may see neither this change nor the next look once, after both.
    ({ name }) => complaintReaders.includes(name),
    () => changeOtherSide(matrix.world),
    otherSide.length,
  );
  assert.deepEqual(hearers, otherSide.toSorted());
});

test('R10: events on a complaint change nothing for its subject, nor for non-readers', async () => {
  await lookAround(({ name }) => otherSide.includes(name));
  const hearers = await unseenBy(
    ({ name }) => !complaintReaders.includes(name),
    () => changeComplaints(matrix.world),
    complaintReaders.length,
  );
  assert.deepEqual(hearers, complaintReaders);
});

test('no page failed for anyone', () => assert.deepEqual(matrix.failures, []));

/**
 * Makes a change and fails if a page or list differs for these viewers. Returns the viewers who received live events, when at
 * least this many have.
 */
async function unseenBy(
  looks: (viewer: Viewer) => boolean,
  happens: () => Promise<void>,
  hearersMin: number,
): Promise<string[]> {
  const listening = await gather(matrix.viewers, async (viewer) => [await listen(desk.url, viewer)]);
  const shut = listening.filter(({ status }) => status !== 200).map(({ viewer }) => viewer.name);
  assert.deepEqual(shut.toSorted(), unable.toSorted());
  await happens();
  const changed = await lookAround(looks);
  const hearers = () => listening.filter(({ heard }) => heard().length > 0).map(({ viewer }) => viewer.name);
  for (let waits = 0; waits < 100 && hearers().length < hearersMin; waits++) await wait(100);
  const found = hearers().toSorted();
  for (const { stop } of listening) stop();
  assert.deepEqual(changed, []);
  return found;
}

/**
 * Lets these viewers load the data of every page and list that is not about a single thing, including views and searches. Returns
 * what differs from what they saw last.
 */
async function lookAround(looks: (viewer: Viewer) => boolean): Promise<string[]> {
  const pages = routes
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.includes(':') && !ofNobodysTickets.test(pattern))
    .flatMap((pattern) => (/^.(console|portal)$/.test(pattern) ? matrix.pagesOf(pattern) : [pattern]))
    .filter((address) => !address.includes('q=Qz'));
  const lists = calls
    .filter(({ method, path }) => method === 'GET' && path !== '/events' && !path.includes('{'))
    .flatMap((call) => matrix.onCalls.queriesOf(call).map((query) => `/api/v1${call.path}?${query}`))
    .filter((address) => !address.includes('q=Qz'));
  return gather(matrix.viewers.filter(looks), async (viewer) => {
    const changed: string[] = [];
    for (const address of viewer.readsPages ? pages : lists) {
      const { status, location, text } = await matrix.read(viewer, address, 'data');
      const [at, picture] = [`${viewer.name} at ${address}`, `${status} ${location} ${plain(text)}`];
      const before = seen.get(at);
      if (before !== undefined && before !== picture) changed.push(difference(at, before, picture));
      seen.set(at, picture);
    }
    return changed;
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
