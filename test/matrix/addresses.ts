import assert from 'node:assert/strict';
import { beginBulk } from '#desk/bulk/bulk.ts';
import { holdMessage, undoMessage } from '#desk/messages/hold-message.ts';
import { exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { partsOf } from '#domain/desks/settings.ts';
import { findDesk } from '#store/desks/desks.ts';
import { views } from '#web/console/views/views.ts';
import { sealFor } from '#web/shared/sealed.ts';
import { saveException } from './saved-exception.ts';
import { withTags } from './saved-tags.ts';
import type { MatrixWorld } from './world.ts';

/**
 * The values of each route parameter, keyed by the path segment before it, from both sides of the world. A parameter without
 * values here fails the tests.
 */
export async function openAddresses(matrix: MatrixWorld) {
  const { desk, secrets, tickets, people, deskIds } = matrix;
  const { db, cast, world } = desk;
  await saveException(matrix);
  await keepOnItsWay(matrix);
  const ids = async (
    table:
      | 'articles'
      | 'announcements'
      | 'accessRequests'
      | 'teams'
      | 'savedViews'
      | 'phoneCalls'
      | 'bulkRuns'
      | 'pendingMessages'
      | 'tags',
  ) => (await db.selectFrom(table).select('id').execute()).map(({ id }) => id);
  const mails = await db.selectFrom('outgoingMails').select('id').where('letter', '=', 'acknowledgement').execute();
  const teams = await ids('teams');
  // Taken from different tickets, so that a few are enough.
  const mailEntries = await db.selectFrom('entries').select('id').orderBy('mailId').limit(4).execute();
  const numbers = tickets.map(({ number }) => number);
  // Anyone with a link of a mail may follow it, so these links were made for another purpose or altered.
  const linksFor = (...purposes: ('clock' | 'access' | 'page')[]) =>
    mails.slice(0, 2).flatMap(({ id: mailId }) => {
      const links = purposes.map((purpose) => world.signer.signLink({ mailId, purpose }));
      return [...links, `${world.signer.signLink({ mailId, purpose: 'page' }).slice(0, -4)}0000`];
    });
  const values: Record<string, string[]> = {
    ':language': ['fr'],
    'desks/:prefix': ['DTO', 'ARC'],
    ':prefix/:part': partsOf('desks'),
    'letters/:letter': ['reminder'],
    'letter-texts/:text': ['request'],
    'kind/:place': ['1'],
    'about/:place': ['1'],
    'received/:token': [sealFor(world.signer, 'draft', numbers[0]), 'x'],
    'directory/:number': ['1187', '1098'],
    'answer/:token': linksFor('access', 'page'),
    'approve/:token': linksFor('access', 'clock', 'page'),
    'ticket/:token': linksFor('access', 'clock'),
    'request/:token': linksFor('page', 'clock'),
    'link/:token': ['A'.repeat(43)],
    'first/:token': ['A'.repeat(43)],
    'mail/:token': ['A'.repeat(43)],
    'articles/:id': await ids('articles'),
    ':id/:slug?': ['page'],
    'mailbox/:id': [cast.people.claire],
    'look/:prefix': ['DTO', 'ARC'],
    ':prefix/:version': ['1'],
    'with/:id': [cast.people.claire],
    'sign-in/:id': [cast.people.claire],
    'return/:place': ['x'],
    'tickets/:number': numbers,
    'entries/:entry': mailEntries.map(({ id }) => id),
    'calls/:id': await ids('phoneCalls'),
    'announcements/:id': await ids('announcements'),
    'files/:file': ['sites.csv', 'organisations.csv', 'people.csv', 'editors.csv', 'entitlements.csv'],
    'teams/:team': teams,
    'tags/:tag': await ids('tags'),
    'views/:id': await ids('savedViews'),
    'bulk/:run': await ids('bulkRuns'),
    'sending/:message': await ids('pendingMessages'),
    'mailboxes/:address': ['wcms@desk.example', 'archives@desk.example'],
    'exceptions/:exception': exceptionsOf(await findDesk(db, deskIds.one)).map(({ id }) => id),
    'calendar/:year': ['2026', '2027'],
    'yearly/:rule': ['fixed-11-02', 'easter-39'],
    'sites/:id': [cast.sites['1187']!, cast.sites['1098']!],
    'organisations/:id': [cast.organisations.heritage, cast.organisations.river],
    'of/:organisation': [cast.organisations.heritage, cast.organisations.river],
    'people/:person': ['claire', 'amina', 'deputy', 'hugo', 'mira'].map((name) => people[name]!),
    'requests/:request': await ids('accessRequests'),
    'forms/:form': ['incident', 'complaint'],
    'questions/:id': ['error', 'page'],
    'sections/:id': ['what'],
    'versions/:version': ['1'],
  };

  /** Every address of a pattern, or the parameter that has no values. */
  function addressesOf(pattern: string): { addresses: string[] } | { missing: string } {
    let addresses = [''];
    let before = '';
    for (const piece of pattern.split('/').slice(1)) {
      const plain = piece === '*' ? 'nothing' : piece;
      if (plain.startsWith(':')) {
        const parameter = before === '' ? plain : `${before}/${plain}`;
        const given = values[parameter];
        if (!given) return { missing: parameter };
        addresses = addresses.flatMap((address) => given.map((value) => `${address}/${encodeURIComponent(value)}`));
      } else addresses = addresses.map((address) => `${address}/${plain}`);
      before = piece;
    }
    return { addresses: addresses.map((address) => address || '/') };
  }

  const { heritage, river } = cast.organisations;
  const words = [
    ...['summary of ofClaire', 'note of ofClaire', 'held reply of ofClaire', 'summary of ofAmina', 'note of ofAmina'],
    ...['text of aboutTom', 'summary of aboutJonas', 'note of ofDeskTwo', 'name of claire', 'name of deputy'],
    ...['name of a team, desk one', 'name of a team, desk two'],
    ...['address of a held reply of ofAmina', 'name of who asks mira'],
  ].map((of) => secrets.wordOf(of));

  /** Queries for a list: searches for the other side's words, and filters by the other side's names. */
  const listQueries = [
    ...words.map((word) => `q=${word}`),
    ...numbers.slice(0, 2).map((number) => `q=${number}`),
    ...['DTO', 'ARC'].map((prefix) => `desk=${prefix}`),
    ...[heritage, river].map((id) => `organisation=${id}`),
  ];
  const pickQueries = ['site', 'person'].flatMap((what) => words.map((word) => `what=${what}&q=${word}`));
  const consoleQueries = [
    ...views.map((view) => `view=${view}`),
    ...teams.map((id) => `team=${id}`),
    'q=kind:complaint',
    'q=site:1187',
    'q=is:held,spam,told',
    'q=has:attachment',
    `q=organisation:${heritage}`,
    'q=02%20555%2020%2011',
    'q=%2B3225552011',
  ];
  const auditQueries = [
    ...words.slice(-4).flatMap((word) => [`who=${word}`, `about=${word}`]),
    ...numbers.map((number) => `about=${number}`),
    ...[heritage, river].map((id) => `organisation=${id}`),
  ];

  /** A page reads the desk or the organisation of its query, so one query names both of a side. */
  const sideQueries = [`desk=DTO&organisation=${heritage}`, `desk=ARC&organisation=${river}`];

  /** The queries of a page; none for a page about a single thing. */
  function queriesOf(pattern: string): string[] {
    if (pattern === '/console/tickets/:number/articles') return words.slice(0, 4).map((word) => `q=${word}`);
    if (pattern.replace('/:language', '').includes('/:')) return [''];
    if (pattern === '/console/pick') return ['', ...pickQueries];
    if (['/console', '/console/find'].includes(pattern)) return ['', ...listQueries, ...consoleQueries];
    if (pattern.startsWith('/admin/audit') || pattern.endsWith('/history')) return ['', ...auditQueries];
    if (pattern === '/portal') return ['', ...listQueries, 'view=mine', 'view=organisation'];
    if (/^\/(portal|console|admin)/.test(pattern)) return ['', ...sideQueries, listQueries[0]!];
    return [''];
  }

  return { addressesOf, queriesOf, words };
}

/** Two tags, a bulk change by Lena that includes a ticket of hers, and an answer of hers that was undone. */
async function keepOnItsWay(matrix: MatrixWorld): Promise<void> {
  const { desk, actorOf, ticket } = matrix;
  await withTags(matrix);
  const lena = actorOf('lena');
  const { number } = ticket('ofClaire');
  const begun = await beginBulk(desk.world, lena, { do: 'language', language: 'de' }, [number]);
  assert.ok('runId' in begun, JSON.stringify(begun));
  const content = { text: 'Voici.', html: '', items: '', asked: null, files: [], cursor: null, acts: null };
  const id = desk.world.newId();
  // Not on Claire's ticket: a button of this test writes its draft.
  const held = await holdMessage(desk.world, lena, ticket('ofEmil').number, { id, intent: 'answer', content });
  assert.ok('ticket' in held, JSON.stringify(held));
  // An undone message keeps its address but no longer waits. A waiting one would show a countdown on every page.
  const undone = await undoMessage(desk.world, lena, id);
  assert.ok('number' in undone, JSON.stringify(undone));
}
