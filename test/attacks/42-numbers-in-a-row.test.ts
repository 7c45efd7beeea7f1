// Attack 42: an attacker tries ticket numbers in sequence to count tickets, or changes one through the address of a picture or a
// link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { askForAccess } from '#desk/access/ask-for-access.ts';
import { askCode, type MailedCode } from '#desk/sign-in/ask-code.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { exampleAddresses } from '#test/browser/example-addresses.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { fillForm } from '#test/fill-form.ts';
import { signedIn } from '#test/session.ts';
import { changedTables, sumAfterReading } from '#test/table-sums.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk({ filled: true });
const { world, db, cast } = desk;
const made = await desk.call('nadia', 'POST', '/tickets', {
  desk: 'DTO',
  summary: 'Zq7',
  description: 'Zq7',
  requester: { email: desk.actor('claire').email },
});
const { number } = made.body;
const id = world.newId();
const sequence = Number(number.split('-')[1]);
/** The numbers before and after it, and one far away: none of them is a ticket. */
const unknown = [sequence - 1, sequence + 1, 987_654_321].map((each) => formatNumber('DTO', each));
const { id: mailId } = await db.selectFrom('outgoingMails').select('id').executeTakeFirstOrThrow();
const tokens = (['clock', 'confirm', 'page'] as const).map((purpose) => world.signer.signLink({ mailId, purpose }));

test('an unknown number and another person’s get the same answer, and no list finds them', async () => {
  const calls: [string, string, object?][] = [
    ['GET', ''],
    ['GET', '/entries?limit=1'],
    ['POST', '/messages', { text: 'x' }],
    ['POST', '/confirmation', { outcome: 'solved' }],
    ['PUT', '/closure', { reason: 'withdrawn' }],
  ];
  for (const who of ['ruth', null] as const)
    for (const [method, end, body] of calls) {
      const ask = async (of: string) => {
        const reply = await desk.call(who, method, `/tickets/${of}${end}`, body);
        return JSON.stringify([reply.status, reply.body]).replaceAll(of, 'NUMBER');
      };
      const foreign = await ask(number);
      assert.match(foreign, /^\[4\d\d,/);
      for (const each of unknown) assert.equal(await ask(each), foreign, `${who} ${method} ${end}`);
    }
  for (const each of [number, ...unknown])
    assert.deepEqual((await desk.call('ruth', 'GET', `/tickets?q=${each}`)).body.items, []);
});

test('access keys are not numbers: ids contain random bits, and links a signature', async () => {
  assert.match(mailId, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const token of tokens) {
    const [purpose, , code] = token.split('.') as [string, string, string];
    assert.ok(world.signer.readLink(token));
    const other = code[0] === 'a' ? 'b' : 'a';
    const forged = [
      `${purpose}.${mailId}.${other}${code.slice(1)}`,
      `${purpose}.${id}.${code}`,
      `${purpose}.${mailId}.`,
      mailId,
    ];
    for (const each of forged) assert.equal(world.signer.readLink(each), null, each);
  }
});

// Sofie works only at the other desk.
await db
  .updateTable('accounts')
  .set({ deskIds: [cast.desks.archives] })
  .where('personId', '=', cast.people.sofie)
  .execute();
/** Pages of tickets by the cookie of a person without access. */
const pagesOfTickets = {
  [`belfry=${await signedIn(world, cast.people.ruth)}`]: ['/portal/tickets/N'],
  [`belfry=${await signedIn(world, cast.people.sofie)}`]: [
    ...['/console/tickets/N', '/console/tickets/N/clock', '/console/tickets/N/split', '/console/tickets/N/join'],
    ...['/console/tickets/N/cause', '/console/tickets/N/presence'],
  ],
  'theme=dark': ['/portal/tickets/N', '/console/tickets/N'],
};

test('pages of an unknown ticket and of another person’s get the same answer', async () => {
  for (const [cookie, paths] of Object.entries(pagesOfTickets))
    for (const path of paths) {
      const ask = async (of: string) => {
        const reply = await desk.get(path.replace('N', of), { cookie });
        const text = `${reply.headers.get('location')} ${await reply.text()}`.replaceAll(of, 'NUMBER');
        // Nonces and references differ with each request.
        return `${reply.status} ${text.replace(/[\w+/=.~-]{22,}/g, '…')}`;
      };
      const foreign = await ask(number);
      assert.match(foreign, /^(404|302 \/sign-in)/, path);
      for (const each of unknown) assert.equal(await ask(each), foreign, path);
    }
});

test('a link that we did not sign gets the same answer, whether its mail exists or not', async () => {
  const forgeries = ['clock', 'confirm', 'page', 'access'].flatMap((purpose) =>
    [mailId, id].map((mail) => `${purpose}.${mail}.${'a'.repeat(43)}`),
  );
  for (const page of ['/fr/answer/', '/fr/ticket/', '/fr/access/request/', '/fr/contact/received/'])
    for (const [place, token] of forgeries.entries()) {
      const [one, other] = [token, forgeries[place ^ 1]!];
      const answers = await Promise.all(
        [one, other].map(async (each) => {
          const reply = await desk.get(page + each);
          return `${reply.status} ${(await reply.text()).replaceAll(each, 'TOKEN').replace(/[\w+/=.~-]{22,}/g, '…')}`;
        }),
      );
      assert.match(answers[0]!, /^4/);
      assert.equal(answers[0], answers[1], page);
    }
});

/** Pages that need a demonstration, an unfinished sign-in or the full name of an article. */
const notShownHere = [
  ...['/:language/articles/:id/:slug?', '/:language/demo/mailbox', '/:language/demo/mailbox/:id'],
  ...['/:language/demo/clock', '/sign-in/first/:token', '/sign-in/code', '/sign-in/address', '/sign-in/mail/:token'],
  ...['/sign-in/factor', '/sign-in/set-up', '/*'],
];

test('no page, no personal link and no GET of the API changes anything', async () => {
  const addressOf = await exampleAddresses(desk);
  const cookieOf = async (name: PersonName) => `belfry=${await signedIn(world, cast.people[name])}`;
  const [jonas, tom, hugo, claire] = [
    ...[await cookieOf('jonas'), await cookieOf('tom'), await cookieOf('hugo'), await cookieOf('claire')],
  ];
  const readerOf = (path: string) => {
    if (path.startsWith('/admin')) return jonas;
    if (path.startsWith('/console')) return tom;
    return path.startsWith('/portal/organisation') ? hugo : claire;
  };
  const draft = await fillForm(desk, 'lou.petit@elsewhere.example');
  const links = await personalLinks();
  const api = await apiReads();
  const bearerOf = async (path: string) => desk.token(path.endsWith('/installation') ? 'jonas' : 'tom');
  const bearers = new Map(await Promise.all(api.map(async (path) => [path, await bearerOf(path)] as const)));
  const before = await sumAfterReading(db);
  const changes: string[] = [];
  const readAll = async (what: string, paths: readonly string[], headers: (path: string) => Record<string, string>) => {
    const shown: string[] = [];
    for (const path of paths) {
      const reply = await desk.get(path, headers(path));
      await reply.arrayBuffer();
      assert.ok(reply.status < 500, `${path} failed`);
      if (reply.status === 200) shown.push(path);
    }
    changes.push(...changedTables(before, await sumAfterReading(db)).map((table) => `${what}: ${table}`));
    return shown;
  };
  const routes = await pageRoutes();
  const paths = routes.map(({ pattern }) => addressOf(pattern));
  const pages = await readAll('pages', paths, (path) => ({ cookie: `${readerOf(path)}; ${draft}` }));
  const ofPages = routes.filter(({ isPage }) => isPage).map(({ pattern }) => pattern);
  const notShown = ofPages.filter((pattern) => !pages.includes(addressOf(pattern)));
  const public_ = paths.filter((path) => !/^\/(portal|console|admin|account)/.test(path));
  const forNobody = await readAll('pages for nobody', public_, () => ({}));
  assert.deepEqual(
    notShown.filter((pattern) => !forNobody.includes(addressOf(pattern))),
    notShownHere,
  );
  assert.deepEqual(await readAll('links', links, () => ({})), links);
  assert.deepEqual(await readAll('the API', api, (path) => ({ authorization: `Bearer ${bearers.get(path)}` })), api);
  assert.deepEqual(changes, []);
});

/** Returns one valid link of each kind: from mails, an invitation, a sign-in and a request for access. */
async function personalLinks(): Promise<string[]> {
  const handled = await markHandled(world, desk.actor('nadia'), number, { text: 'C’est fait.' });
  assert.ok('ticket' in handled);
  const mails = db.selectFrom('outgoingMails').innerJoin('tickets', 'tickets.id', 'outgoingMails.ticketId');
  const sign = async (purpose: 'clock' | 'confirm' | 'page', letter: 'acknowledgement' | 'closingNotice') => {
    const mail = mails.select('outgoingMails.id').where('tickets.number', '=', number).where('letter', '=', letter);
    return world.signer.signLink({ mailId: (await mail.executeTakeFirstOrThrow()).id, purpose });
  };
  const clock = await sign('clock', 'closingNotice');
  const asked = await askForAccess(world, null, {
    name: 'Lou Petit',
    email: 'lou.petit@patrimoine.example',
    language: 'fr',
    role: 'editor',
    words: '',
    organisationId: cast.organisations.heritage,
    siteIds: [cast.sites['1187']!],
  });
  assert.ok('token' in asked);
  const { email } = desk.actor('claire');
  await askCode(world, { email: email!, language: 'fr', address: '192.0.2.1' });
  const { facts } = await db
    .selectFrom('outgoingMails')
    .select('facts')
    .where('letter', '=', 'signInCode')
    .executeTakeFirstOrThrow();
  const { link } = JSON.parse(world.signer.unseal(facts.sealed!)!) as MailedCode;
  const { token: invitation } = await createSignInLink(world, cast.people.sofie);
  return [
    ...['solved', 'notSolved', 'moreTime'].map((say) => `/fr/answer/${clock}?say=${say}`),
    `/fr/answer/${await sign('confirm', 'acknowledgement')}?say=confirm`,
    `/fr/ticket/${await sign('page', 'acknowledgement')}`,
    ...[`/fr/access/request/${asked.token}`, `/sign-in/mail/${link}`, `/sign-in/link/${invitation}`],
  ];
}

/** Returns each GET of the OpenAPI document with things that exist. The event stream is left out because it never ends. */
async function apiReads(): Promise<string[]> {
  const documented = (await desk.call('nadia', 'GET', '/openapi.json')).body.paths;
  const files = db.selectFrom('files').innerJoin('tickets', 'tickets.id', 'files.ticketId');
  const file = await files.select('files.id').where('tickets.deskId', '=', cast.desks.wcms).executeTakeFirstOrThrow();
  const entries = db.selectFrom('entries').innerJoin('tickets', 'tickets.id', 'entries.ticketId').select('entries.id');
  const entry = await entries.where('tickets.number', '=', number).orderBy('entries.id').executeTakeFirstOrThrow();
  return Object.entries(documented)
    .filter(([path, methods]) => 'get' in methods && !path.endsWith('/events'))
    .map(([path]) =>
      path.replace('{number}', number).replace('/files/{id}', `/files/${file.id}`).replace('{id}', entry.id),
    )
    .map((path) => `/api/v1${path.replace('/api/v1', '')}`);
}
