import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { changeComplaints, changeOtherSide } from './changes.ts';
import { areas } from './desk.ts';
import { gather } from './gather.ts';
import { listen } from './listeners.ts';
import { matrix } from './one-world.ts';
import type { Viewer } from './viewers.ts';

// Viewers look at every page and list before and after a change, and listen to live events meanwhile.

const { desk, routes, calls } = matrix;
/** Pages that this test itself changes: the audit trail, also in data exports, and the last use of tokens and sessions. */
const ofNobodysTickets = /^.(admin.audit|admin.tokens|portal.my-data.zip|account$|account.app|sign-in)/;

const changes = { otherSide: () => changeOtherSide(matrix.world), complaints: () => changeComplaints(matrix.world) };

/** The last response for each viewer and address. */
const seen = new Map<string, string>();

/** The names of the viewers who have looked. */
const looked = new Set<string>();

/**
 * Makes a change and fails if a page or list then differs for these viewers, who look before it unless they have looked already.
 * Returns the viewers who received live events, when at least this many have, and those to whom live events were refused.
 */
export async function unseenBy(
  names: Names,
  change: keyof typeof changes,
  hearersMin: number,
): Promise<{ hearers: string[]; shut: string[] }> {
  await lookAround(names, { again: false });
  const listening = await gather(matrix.viewers, async (viewer) => [await listen(desk.url, viewer)]);
  const shut = listening.filter(({ status }) => status !== 200).map(({ viewer }) => viewer.name);
  await changes[change]();
  const changed = await lookAround(names);
  const hearers = () => listening.filter(({ heard }) => heard().length > 0).map(({ viewer }) => viewer.name);
  for (let waits = 0; waits < 100 && hearers().length < hearersMin; waits++) await wait(100);
  const found = hearers().toSorted();
  for (const { stop } of listening) stop();
  assert.deepEqual(changed, []);
  return { hearers: found, shut: shut.toSorted() };
}

/** The viewers with these names, or all others. */
type Names = { only: readonly string[] } | { allBut: readonly string[] };

function isAmong(names: Names, { name }: Viewer): boolean {
  return 'only' in names ? names.only.includes(name) : !names.allBut.includes(name);
}

/**
 * Lets these viewers load the data of every page and list that is not about a single thing, including views and searches; of an
 * area that refuses them only its first page. Returns what differs from what they saw last. Not `again`, those who have looked
 * already are left out.
 */
export async function lookAround(names: Names, { again = true } = {}): Promise<string[]> {
  const pages = routes
    .map(({ pattern }) => pattern)
    .filter((pattern) => !pattern.includes(':') && !ofNobodysTickets.test(pattern))
    .flatMap((pattern) => (/^.(console|portal)$/.test(pattern) ? matrix.pagesOf(pattern) : [pattern]))
    .filter((address) => !address.includes('q=Qz'));
  const lists = calls
    .filter(({ method, path }) => method === 'GET' && path !== '/events' && !path.includes('{'))
    .flatMap((call) => matrix.onCalls.queriesOf(call).map((query) => `/api/v1${call.path}?${query}`))
    .filter((address) => !address.includes('q=Qz'));
  const viewers = matrix.viewers.filter((viewer) => isAmong(names, viewer) && (again || !looked.has(viewer.name)));
  for (const { name } of viewers) looked.add(name);
  return gather(viewers, async (viewer) => {
    const changed: string[] = [];
    const shut = new Set<string>();
    for (const address of viewer.readsPages ? [...areas, ...pages] : lists) {
      if (areas.some((area) => address.startsWith(area) && address !== area && shut.has(area))) continue;
      const at = `${viewer.name} at ${address}`;
      const { status, location, text } = await matrix.read(viewer, address, 'data');
      if (status !== 200) shut.add(address);
      const picture = `${status} ${location} ${plain(text)}`;
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
