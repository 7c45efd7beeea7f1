import { areas } from './desk.ts';
import { gather } from './gather.ts';
import { matrix } from './one-world.ts';
import { readForms } from './page-forms.ts';
import { staffOf } from './plans.ts';
import { everyPost } from './posts/every-post.ts';
import { buttonsOf, kindOfButton } from './posts/post.ts';
import { forEveryone } from './posts/public-posts.ts';
import type { Viewer } from './viewers.ts';

// Every viewer reads every page and every call of the API, with the ids of everybody's things.

const { routes, calls } = matrix;

/** One viewer of each role reads documents. For all others, the data of a page holds whatever its document could show. */
const readsDocuments = new Set(['nobody', 'claire', 'hugo', 'nadia', 'sofie', 'jonas']);

/** Secrets that an entitled person read: a secret that nobody can read anywhere would prove nothing. */
const read = new Set<string>();

/** The buttons of the forms that were seen: the route that receives the form, and what identifies the button. */
const buttons = new Set<string>();

/** Parameters without a value, one line each. */
export function missingValues(): string[] {
  const missing = routes.flatMap(({ pattern }) => {
    const found = matrix.addresses.addressesOf(pattern);
    return 'missing' in found ? [`${pattern}: say in test/matrix/addresses.ts what stands for ${found.missing}.`] : [];
  });
  const asked = (call: (typeof calls)[number]) =>
    matrix.onCalls.pathsOf(call).length * matrix.onCalls.queriesOf(call).length;
  return [...missing, ...calls.filter((call) => asked(call) === 0).map(({ path }) => `${path} has no address.`)];
}

/** Pages and calls are read once, by the first test that asks. */
let pagesRead: Promise<string[]> | null = null;
let callsRead: Promise<string[]> | null = null;

export function leaksOfPages(): Promise<string[]> {
  pagesRead ??= gather(matrix.viewers, async (viewer) => {
    return viewer.readsPages ? leaksAtEach(viewer, pagesFor(viewer)) : [];
  });
  return pagesRead;
}

export function leaksOfCalls(): Promise<string[]> {
  callsRead ??= readCalls();
  return callsRead;
}

function readCalls(): Promise<string[]> {
  const asked = calls
    .filter(({ method, path }) => method === 'GET' && path !== '/events')
    .flatMap((call) =>
      matrix.onCalls
        .pathsOf(call)
        .flatMap((path) =>
          matrix.onCalls.queriesOf(call).map((query) => `/api/v1${path}${query === '' ? '' : `?${query}`}`),
        ),
    );
  return gather(matrix.viewers, (viewer) => leaksAtEach(viewer, asked));
}

/** The secrets that nobody entitled has read. */
export async function unreadSecrets(): Promise<string[]> {
  await Promise.all([leaksOfPages(), leaksOfCalls()]);
  return [...matrix.world.secrets.all.values()].map(({ of }) => of).filter((of) => !read.has(of));
}

/** The buttons that were seen and that no post of test/matrix/posts presses. */
export async function untriedButtons(): Promise<string[]> {
  await leaksOfPages();
  if (buttons.size === 0) return ['no page shows a button'];
  const pressed = new Set(everyPost.map(({ route, press }) => `${route} ${kindOfButton(press)}`));
  return [...buttons].filter((each) => !pressed.has(each) && !Object.hasOwn(forEveryone, each.split(' ')[0]!));
}

/**
 * Public pages are the same for everyone, so only some viewers check them. A route that only takes forms refuses every address
 * alike, so one is enough.
 */
function pagesFor({ name }: Viewer): string[] {
  const looksEverywhere = ['nobody', 'claire', 'hugo', 'nadia', 'jonas'].includes(name);
  const pages = routes
    .filter(({ pattern }) => looksEverywhere || !pattern.startsWith('/:language'))
    .flatMap(({ pattern, takesReads }) => matrix.pagesOf(pattern).slice(0, takesReads ? undefined : 1));
  return [...areas, ...pages];
}

/**
 * If a viewer is refused an address, its searches are skipped. Queries that name a desk or an organisation are still tried. If
 * they are refused the whole console or administration, each of its pages is tried once, and with all tickets of their own.
 */
async function leaksAtEach(viewer: Viewer, addresses: string[]): Promise<string[]> {
  const leaks: string[] = [];
  const shut = new Set<string>();
  const refusedDocuments = new Set<string>();
  const triedOutside = new Set<string | undefined>();
  const own = matrix.world.tickets.filter(({ readers }) => readers.includes(viewer.name)).map(({ number }) => number);
  for (const address of addresses) {
    const [path = '', query = ''] = address.split('?');
    const isOutside = areas.some((area) => path.startsWith(`${area}/`) && shut.has(area));
    const pattern = isOutside ? matrix.routeOf(path)?.pattern : undefined;
    if (isOutside && triedOutside.has(pattern) && !own.some((number) => path.includes(number))) continue;
    triedOutside.add(pattern);
    if (shut.has(path) && !/^(desk|organisation)=/.test(query)) continue;
    const found = await leaksAt(viewer, address, refusedDocuments);
    if (query === '' && found.isShut) shut.add(path);
    leaks.push(...found.leaks);
  }
  return leaks;
}

/**
 * A viewer who reads documents reads each one that opens. A refusal looks alike for all addresses of a page, so it is read once
 * as a document, and then as data.
 */
async function leaksAt(
  viewer: Viewer,
  address: string,
  refusedDocuments: Set<string>,
): Promise<{ leaks: string[]; isShut: boolean }> {
  const { pattern = '', isPage = false } = matrix.routeOf(address) ?? {};
  const mayBeDocument = isPage && readsDocuments.has(viewer.name) && !address.includes('?');
  if (mayBeDocument && !refusedDocuments.has(pattern)) {
    const found = await leaksAsRead(viewer, address, 'document');
    if (!found.isOpen) refusedDocuments.add(pattern);
    return found;
  }
  const found = await leaksAsRead(viewer, address, 'data');
  return mayBeDocument && found.isOpen ? leaksAsRead(viewer, address, 'document') : found;
}

async function leaksAsRead(viewer: Viewer, address: string, as: 'document' | 'data') {
  const { told } = matrix.world.secrets;
  const asked = decodeURIComponent(address);
  const { status, location, text, headers } = await matrix.read(viewer, address, as);
  const isShut = [401, 403, 404].includes(status) || location.startsWith('/sign-in');
  const isOpen = status === 200;
  if (status >= 500) return { leaks: [`${address} failed for ${viewer.name} with ${status}`], isShut, isOpen };
  const { rightly, wrongly } = told(viewer.name, `${text}\n${[...headers].join('\n')}`, asked);
  for (const of of rightly) read.add(of);
  const leaks = wrongly
    .filter((of) => !knowsEditor(viewer, of, address))
    .map((of) => `${viewer.name} reads ${of} at ${address}`);
  if (as === 'document') leaks.push(...(await shownWithoutData(viewer, address, [...rightly, ...wrongly])));
  if (as === 'document') noteButtons(text, address);
  return { leaks, isShut, isOpen };
}

/** Agents of every desk know the people with access to a site, so that any of them can help such a person on the phone (R8). */
function knowsEditor({ name }: Viewer, of: string, address: string): boolean {
  const isAgent = Object.values(staffOf).some((staff) => staff.includes(name));
  return isAgent && of.startsWith('name of ') && matrix.routeOf(address)?.pattern === '/console/people/:person';
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
