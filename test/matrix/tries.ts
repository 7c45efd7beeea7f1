import assert from 'node:assert/strict';
import { endSession } from '#desk/sign-in/sessions.ts';
import { signedIn } from '#test/session.ts';
import { changedTables, type TableSums } from '#test/table-sums.ts';
import { areas, type openMatrixDesk } from './desk.ts';
import { staffOf } from './plans.ts';
import { aboutNothing, bodyOf, givenTo, type Post, type Sent } from './posts/post.ts';
import { dataOf, type ReadReply, readReply } from './read-reply.ts';
import { openUndoing } from './undo.ts';
import { byCookie, type Viewer } from './viewers.ts';

/** Sends posts as each of the viewers and restores the world after each. */
export async function openTries(matrix: Awaited<ReturnType<typeof openMatrixDesk>>) {
  const { desk } = matrix;
  const { undone, picture, pictureOf, close } = await openUndoing(desk);
  let turn = 0;
  return { tryAll: (post: Post, viewers: readonly Viewer[]) => undone(() => tryAll(post, viewers)), close };

  /** First each permitted viewer, for whom it must succeed; then all others in turn. */
  async function tryAll(post: Post, viewers: readonly Viewer[]): Promise<void> {
    const allowed = post.by.map((name) => {
      const viewer = viewers.find((each) => each.name === name);
      assert.ok(viewer, `There is no viewer ${name}.`);
      return viewer;
    });
    const sent = await post.send(givenTo({ matrix: matrix.world, desk }, allowed[0]!));
    for (const viewer of allowed) await undone(() => isDone(post, viewer, sent));
    const others = await strangersTo(post, viewers, allowed[0]!);
    const forOthers = post.byLink ? altered(sent) : sent;
    const whose = post.ownOnly ? matrix.world.people[post.by[0]] : undefined;
    const now = whose === undefined ? picture : () => pictureOf(whose);
    const before = await now();
    // Each time another stranger sends the form as a document; a page's own script sends it for data, as the rest do. The same
    // one compares the answer with the one about nothing for all who do not work for a desk.
    const withoutScript = others[turn++ % others.length];
    const told: string[] = [];
    const changed = await undone(async () => {
      for (const other of others) told.push(...(await saysNothing(post, other, forOthers, other === withoutScript)));
      return changedTables(before, await now());
    });
    const guilty = changed.length === 0 ? [] : await whoChanges(others, forOthers, now);
    assert.deepEqual({ told, changed, guilty }, { told: [], changed: [], guilty: [] });
  }

  /** Everyone without permission, plus the permitted viewer after signing out and with a request from another site. */
  async function strangersTo(post: Post, viewers: readonly Viewer[], allowed: Viewer): Promise<readonly Viewer[]> {
    if (post.byLink) return viewers;
    const others = viewers.filter(({ name }) => !post.by.includes(name));
    const personId = matrix.world.people[allowed.name];
    if (personId === undefined || !allowed.readsPages) return others;
    const session = await signedIn(desk.world, personId);
    await endSession(desk.world, session);
    const foreign = { ...allowed.headers, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    return [
      ...others,
      byCookie(`${allowed.name} signed out`, `belfry=${session}`),
      { ...allowed, name: `${allowed.name} from another site`, headers: foreign },
    ];
  }

  async function isDone(post: Post, viewer: Viewer, sent: Sent): Promise<void> {
    const before = await picture();
    const reply = await send(viewer, sent, false);
    const words = JSON.stringify(sent.json ?? sent.fields);
    const done = `${viewer.name} sends ${words} to ${sent.to}: ${reply.status} ${reply.location}\n${reply.text.slice(0, 600)}`;
    const changed = changedTables(before, await picture());
    if (post.onlyAnswers) return assert.ok(reply.status < 400 || reply.status === 422, done);
    assert.ok(reply.status < 400, done);
    assert.notDeepEqual(changed, [], `Nothing changed: ${done}`);
  }

  /** Lists what a response reveals to a viewer without permission: a secret word, or that the thing exists. */
  async function saysNothing(post: Post, viewer: Viewer, sent: Sent, hasTurn: boolean): Promise<string[]> {
    const asData = !hasTurn;
    const reply = await send(viewer, sent, asData);
    const at = `${viewer.name} at ${sent.to}`;
    const asked = `${sent.to} ${JSON.stringify(sent.json ?? sent.fields)}`;
    const { wrongly } = matrix.world.secrets.told(viewer.name, `${reply.text}\n${reply.location}`, asked);
    const found = wrongly.map((of) => `${at} reads ${of}`);
    if (reply.status >= 500) found.push(`${at} failed with ${reply.status}`);
    // Signed-out viewers are redirected to sign in, and people without access to the page about their access.
    const isLedAway = /^\/(sign-in|portal\/access$)/.test(reply.location);
    const isRefused = reply.status >= 400 || isLedAway;
    if (!isRefused && !post.ownOnly && !post.quiet && !post.byLink)
      found.push(`${at} is answered ${reply.status} ${reply.location}`);
    if (sent.about === undefined || post.byLink || isLedAway || knows(viewer, post, sent)) return found;
    if (isOutside(viewer, sent) && !hasTurn) return found;
    const nothing = aboutNothing(sent);
    const other = await send(viewer, nothing, asData);
    if (`${other.status} ${plain(other, nothing)}` !== `${reply.status} ${plain(reply, sent)}`)
      found.push(`${at} is answered ${reply.status}, about nothing ${other.status}`);
    return found;
  }

  /** Whether the viewer can already read the thing. Then the response may differ from the one for an unknown id. */
  function knows({ name, of = name }: Viewer, post: Post, { about = [] }: Sent): boolean {
    const tickets = matrix.world.tickets.filter(({ number }) => about.includes(number));
    return [...(post.known ?? []), ...tickets.flatMap(({ readers }) => readers)].includes(of);
  }

  /** Whether this is a page of staff, and the viewer works for no desk. */
  function isOutside({ name, of = name }: Viewer, { to }: Sent): boolean {
    const staff = Object.values(staffOf).flat();
    return areas.some((area) => to.startsWith(`${area}/`)) && !staff.includes(of);
  }

  /** Sends a form as a browser does: for a document, or as the page's script does, for data. */
  async function send({ headers }: Viewer, sent: Sent, asData: boolean): Promise<ReadReply> {
    const { body, headers: typed } = bodyOf(sent);
    const { method = 'POST', to } = sent;
    const address = asData && matrix.routeOf(to)?.isPage ? dataOf(to) : to;
    return readReply(
      await desk.respond(address, { method, body, headers: { origin: desk.url, ...headers, ...typed } }),
    );
  }

  /** Repeats the request for one viewer at a time, to name the viewer in the failure. */
  async function whoChanges(others: readonly Viewer[], sent: Sent, now: () => Promise<TableSums>): Promise<string[]> {
    const guilty: string[] = [];
    for (const other of others)
      await undone(async () => {
        const before = await now();
        await send(other, sent, false);
        const changed = changedTables(before, await now());
        if (changed.length > 0) guilty.push(`${other.name}: ${changed.join(', ')}`);
      });
    return guilty;
  }
}

/**
 * The response without the ids of the request and without values that differ per request: nonces, references, encrypted texts.
 */
function plain({ location, text }: ReadReply, { about = [] }: Sent): string {
  let all = `${location}\n${text}`;
  for (const each of about) all = all.replaceAll(each, '…').replaceAll(encodeURIComponent(each), '…');
  return all.replace(/[\w+/=.~-]{22,}/g, '…');
}

function altered(sent: Sent): Sent {
  const [token = ''] = sent.about ?? [];
  return { ...sent, to: sent.to.replace(token, `${token.slice(0, -4)}0000`) };
}
