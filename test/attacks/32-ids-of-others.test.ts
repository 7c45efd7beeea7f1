// Attack 32: every user tries the ids of other people's tickets, notes, files, drafts and mails in every address.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openMatrixDesk } from '#test/matrix/desk.ts';
import { gather } from '#test/matrix/gather.ts';
import { readForms } from '#test/matrix/page-forms.ts';
import { everyPost } from '#test/matrix/posts/every-post.ts';
import { buttonsOf, kindOfButton } from '#test/matrix/posts/post.ts';
import { forEveryone } from '#test/matrix/posts/public-posts.ts';
import { readReply } from '#test/matrix/read-reply.ts';
import type { Viewer } from '#test/matrix/viewers.ts';

const matrix = await openMatrixDesk();
const { desk, routes, calls } = matrix;
/** Secrets that an entitled person read: a secret that nobody can read anywhere would prove nothing. */
const read = new Set<string>();

/** The buttons of the forms that were seen: the route that receives the form, and what identifies the button. */
const buttons = new Set<string>();

before(() => matrix.fill());

test('every page and call defines values for its parameters', () => {
  for (const { pattern } of routes) {
    const found = matrix.addresses.addressesOf(pattern);
    const missing = 'missing' in found ? found.missing : '';
    assert.ok('addresses' in found, `${pattern}: say in test/matrix/addresses.ts what stands for ${missing}.`);
  }
  for (const call of calls) assert.ok(matrix.onCalls.pathsOf(call).length * matrix.onCalls.queriesOf(call).length > 0);
});

test('no page reveals another person’s data', async () => {
  const found = await gather(matrix.viewers, async (viewer) => {
    return viewer.readsPages ? leaksAtEach(viewer, pagesFor(viewer)) : [];
  });
  assert.deepEqual(found, []);
});

test('no call of the API reveals another person’s data or file', async () => {
  const asked = calls
    .filter(({ method, path }) => method === 'GET' && path !== '/events')
    .flatMap((call) =>
      matrix.onCalls
        .pathsOf(call)
        .flatMap((path) =>
          matrix.onCalls.queriesOf(call).map((query) => `/api/v1${path}${query === '' ? '' : `?${query}`}`),
        ),
    );
  const found = await gather(matrix.viewers, async (viewer) => {
    return leaksAtEach(viewer, asked);
  });
  assert.deepEqual(found, []);
});

test('every secret of the test world is visible to somebody entitled', () => {
  const all = [...matrix.world.secrets.all.values()].map(({ of }) => of);
  assert.deepEqual(
    all.filter((of) => !read.has(of)),
    [],
  );
});

test('every button shown to somebody is tried by everyone', () => {
  const pressed = new Set(everyPost.map(({ route, press }) => `${route} ${kindOfButton(press)}`));
  const missing = [...buttons].filter((each) => !pressed.has(each) && !Object.hasOwn(forEveryone, each.split(' ')[0]!));
  assert.deepEqual(missing, [], 'Say in test/matrix/posts what these buttons send, and who may press them.');
});

test('no page failed for anyone', () => assert.deepEqual(matrix.failures, []));

/** Public pages are the same for everyone, so only some viewers check them. */
function pagesFor({ name }: Viewer): string[] {
  const looksEverywhere = ['nobody', 'claire', 'hugo', 'nadia', 'jonas'].includes(name);
  const patterns = routes.map(({ pattern }) => pattern);
  return patterns
    .filter((pattern) => looksEverywhere || !pattern.startsWith('/:language'))
    .flatMap((pattern) => matrix.pagesOf(pattern));
}

/** If a viewer is refused an address, its searches are skipped. Queries that name a desk or an organisation are still tried. */
async function leaksAtEach(viewer: Viewer, addresses: string[]): Promise<string[]> {
  const leaks: string[] = [];
  const shut = new Set<string>();
  for (const address of addresses) {
    const [path = '', query = ''] = address.split('?');
    if (shut.has(path) && !/^(desk|organisation)=/.test(query)) continue;
    const found = await leaksAt(viewer, address);
    if (query === '' && found.isShut) shut.add(path);
    leaks.push(...found.leaks);
  }
  return leaks;
}

async function leaksAt(viewer: Viewer, address: string): Promise<{ leaks: string[]; isShut: boolean }> {
  const { leaks, met } = matrix.world.secrets;
  const reply = await fetch(desk.url + address, { headers: viewer.headers, redirect: 'manual' });
  const text = `${await readReply(reply)}\n${[...reply.headers].join('\n')}`;
  const isShut = [401, 403, 404].includes(reply.status) || (reply.headers.get('location') ?? '').startsWith('/sign-in');
  if (reply.status >= 500) return { leaks: [`${address} failed for ${viewer.name} with ${reply.status}`], isShut };
  const asked = decodeURIComponent(address);
  for (const of of met(viewer.name, text, asked)) read.add(of);
  for (const form of readForms(text, address))
    for (const press of buttonsOf(form)) buttons.add(`${routeOf(form.action)} ${kindOfButton(press)}`);
  return { leaks: leaks(viewer.name, text, asked).map((of) => `${viewer.name} reads ${of} at ${address}`), isShut };
}

/** Returns the route pattern of an address. A literal segment takes precedence over a parameter. */
function routeOf(address: string): string {
  const path = address.split('?')[0]!;
  const fitting = routes.filter(({ pattern }) =>
    new RegExp(
      `^${pattern
        .replace(/\/:\w+\?/g, '(/[^/]+)?')
        .replace(/:\w+/g, '[^/]+')
        .replace('*', '.*')}$`,
    ).test(path),
  );
  const open = ({ pattern }: (typeof routes)[number]) => pattern.split(/[:*]/).length;
  return fitting.toSorted((one, other) => open(one) - open(other))[0]?.pattern ?? path;
}
