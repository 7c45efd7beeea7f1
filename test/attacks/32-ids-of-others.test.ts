// Attack 32: every user tries the ids of other people's tickets, notes, files, drafts and mails in every address.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openMatrixDesk } from '#test/matrix/desk.ts';
import { gather } from '#test/matrix/gather.ts';
import { readForms } from '#test/matrix/page-forms.ts';
import { everyPost } from '#test/matrix/posts/every-post.ts';
import { buttonsOf, kindOfButton } from '#test/matrix/posts/post.ts';
import { forEveryone } from '#test/matrix/posts/public-posts.ts';
import type { Viewer } from '#test/matrix/viewers.ts';

const matrix = await openMatrixDesk();
const { routes, calls } = matrix;
/** One viewer of each role reads documents. For all others, the data of a page holds whatever its document could show. */
const readsDocuments = new Set(['nobody', 'claire', 'hugo', 'nadia', 'sofie', 'jonas']);

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
  const { told } = matrix.world.secrets;
  const asked = decodeURIComponent(address);
  const isPage = matrix.routeOf(address)?.isPage ?? false;
  const isDocument = isPage && readsDocuments.has(viewer.name) && !address.includes('?');
  const { status, location, text, headers } = await matrix.read(viewer, address, isDocument ? 'document' : 'data');
  const isShut = [401, 403, 404].includes(status) || location.startsWith('/sign-in');
  if (status >= 500) return { leaks: [`${address} failed for ${viewer.name} with ${status}`], isShut };
  const { rightly, wrongly } = told(viewer.name, `${text}\n${[...headers].join('\n')}`, asked);
  for (const of of rightly) read.add(of);
  const leaks = wrongly.map((of) => `${viewer.name} reads ${of} at ${address}`);
  if (isDocument) leaks.push(...(await shownWithoutData(viewer, address, [...rightly, ...wrongly])));
  if (isDocument) noteButtons(text, address);
  return { leaks, isShut };
}

/** The secrets of a document that its data does not hold. There must be none, so that data stands for documents elsewhere. */
async function shownWithoutData(viewer: Viewer, address: string, shown: string[]): Promise<string[]> {
  if (shown.length === 0) return [];
  const { text } = await matrix.read(viewer, address, 'data');
  const { rightly, wrongly } = matrix.world.secrets.told(viewer.name, text, decodeURIComponent(address));
  const missing = new Set(shown).difference(new Set([...rightly, ...wrongly]));
  return [...missing].map((of) => `the document ${address} shows ${of}, its data does not`);
}

function noteButtons(html: string, address: string): void {
  for (const form of readForms(html, address))
    for (const press of buttonsOf(form))
      buttons.add(`${matrix.routeOf(form.action)?.pattern ?? form.action.split('?')[0]} ${kindOfButton(press)}`);
}
