import { askForAccess, proveRequest } from '#desk/access/ask-for-access.ts';
import { askApproval } from '#desk/approvals/ask-approval.ts';
import { beginBulk } from '#desk/bulk/bulk.ts';
import { addException } from '#desk/desks/change-exceptions.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { createSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { saveView } from '#desk/views/views.ts';
import { exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import type { Language } from '#domain/language.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { findDesk } from '#store/desks/desks.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { sealFor } from '#web/shared/sealed.ts';
import { exampleCall } from './example-call.ts';

/** Fills in a route's pattern. If an address still has a parameter, a line is missing here. */
export type AddressOf = (pattern: string, language?: Language) => string;

/**
 * Returns addresses for route patterns with parameters from the demonstration's world: data of the desk DTO, where Nadia, Tom and
 * Jonas work. `:language` and patterns without a parameter need no line.
 */
export async function exampleAddresses(desk: TestDesk): Promise<AddressOf> {
  const { db, world, cast } = desk;
  const ofDesk = (table: 'tickets' | 'articles' | 'announcements' | 'tags') =>
    db.selectFrom(table).select('id').where('deskId', '=', cast.desks.wcms).orderBy('id').limit(1);
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', ofDesk('tickets'))
    .executeTakeFirstOrThrow();
  const { number: ofClaire } = await db
    .selectFrom('tickets')
    .select('number')
    .where('requesterId', '=', cast.people.claire)
    .where('organisationId', '=', cast.organisations.heritage)
    .where('kind', '<>', 'complaint')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { id: team } = await db
    .selectFrom('teams')
    .select('id')
    .where('deskId', '=', cast.desks.wcms)
    .limit(1)
    .executeTakeFirstOrThrow();
  const { id: tag } = await ofDesk('tags').executeTakeFirstOrThrow();
  const { id: article } = await ofDesk('articles').executeTakeFirstOrThrow();
  const { id: announcement } = await ofDesk('announcements').executeTakeFirstOrThrow();
  const { id: mailId } = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('letter', '=', 'acknowledgement')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { token } = await createSignInLink(world, cast.people.jonas);
  const provider = world.newId();
  await db
    .insertInto('providers')
    .values({
      ...{ id: provider, name: 'Login', issuer: 'https://login.invalid', clientId: 'desk', clientSecret: null },
      scopes: 'openid',
      claims: JSON.stringify(standardClaims),
      trustsFactors: false,
      privateNetwork: false,
      active: true,
    })
    .execute();
  const asked = await askForAccess(world, null, {
    name: 'Noor Jansen',
    email: 'noor.jansen@patrimoine.example',
    language: 'nl',
    role: 'editor',
    words: '',
    organisationId: cast.organisations.heritage,
    siteIds: [cast.sites['1187']!],
  });
  if (!('token' in asked)) throw new Error(asked.refused);
  await proveRequest(world, asked.token);
  const { id: request } = await db.selectFrom('accessRequests').select('id').executeTakeFirstOrThrow();
  // Far in the future, so that today's pages do not mention it.
  await addException(world, desk.actor('jonas'), cast.desks.wcms, {
    from: '2027-06-30',
    until: '',
    hours: '08:30-12:00',
    of: ['desk', 'fr'],
    reason: { fr: 'Inventaire', nl: 'Inventaris', de: 'Inventur', en: 'Stocktaking' },
  });
  const [exception] = exceptionsOf(await findDesk(db, cast.desks.wcms));
  const run = await beginBulk(world, desk.actor('tom'), { do: 'note', text: 'Vu.' }, [number]);
  if (!('runId' in run)) throw new Error(run.refused);
  const shared = { name: 'À rappeler', filter: 'is:unphoned,told', sort: 'due', deskId: cast.desks.wcms } as const;
  const view = await saveView(world, desk.actor('tom'), shared);
  if (!('viewId' in view)) throw new Error('The view was not saved.');
  const parameters: Record<string, string> = {
    '/:language/access/of/:organisation': cast.organisations.heritage,
    '/:language/access/request/:token': asked.token,
    '/portal/organisation/people/:person': cast.people.claire,
    '/portal/organisation/requests/:request': request,
    '/admin/directory/requests/:request': request,
    '/:language/desks/:prefix': 'DTO',
    '/:language/contact/kind/:place': '1',
    '/:language/contact/about/:place': '1',
    '/:language/contact/received/:token': sealFor(world.signer, 'receipt', number),
    '/:language/contact/received/:token/rest': `${sealFor(world.signer, 'receipt', number)}/rest`,
    '/:language/directory/:number': '1187',
    '/:language/answer/:token': world.signer.signLink({ mailId, purpose: 'confirm' }),
    '/:language/approve/:token': await askForApproval(desk),
    '/:language/ticket/:token': world.signer.signLink({ mailId, purpose: 'page' }),
    '/:language/articles/:id/:slug?': `${article}/page`,
    '/:language/demo/mailbox/:id': await deliver(desk),
    '/look/:prefix/:version/colours.css': 'ARC/1',
    '/look/:prefix/:version/logo': 'DTO/1',
    '/sign-in/first/:token': token,
    '/sign-in/link/:token': token,
    '/sign-in/return/:place': 'x',
    '/sign-in/with/:id': provider,
    '/admin/sign-in/:id': provider,
    '/admin/sign-in/people/:person': desk.cast.people.tom,
    '/portal/tickets/:number': ofClaire,
    '/sign-in/mail/:token': token,
    '/console/tickets/:number': number,
    '/console/tickets/:number/entries/:entry/html': await receiveTable(desk),
    '/console/calls/:id': await exampleCall(desk),
    '/console/bulk/:run': run.runId,
    '/console/tickets/:number/presence': number,
    '/console/sending/:message': await holdForTom(desk),
    '/console/views/:id': view.viewId,
    '/admin/directory/files/:file': 'sites.csv',
    '/admin/announcements/:id': announcement,
    '/admin/directory/sites/:id': cast.sites['1187']!,
    '/admin/directory/organisations/:id': cast.organisations.heritage,
    '/admin/articles/:id': article,
    '/admin/people/:person': cast.people.claire,
    '/console/people/:person': cast.people.claire,
    '/admin/desks/:prefix': 'DTO',
    '/admin/desks/:prefix/:part': 'DTO/hours',
    '/admin/desks/:prefix/calendar': 'DTO',
    '/admin/desks/:prefix/exceptions': 'DTO',
    '/admin/desks/:prefix/exceptions/:exception': `DTO/${exception!.id}`,
    '/admin/desks/:prefix/calendar/file': 'DTO',
    '/admin/desks/:prefix/calendar/calendar.ics': 'DTO',
    '/admin/desks/:prefix/calendar/:year': 'DTO/2027',
    '/admin/desks/:prefix/calendar/yearly': 'DTO',
    '/admin/desks/:prefix/calendar/yearly/:rule': 'DTO/fixed-11-02',
    '/admin/desks/:prefix/mailboxes/:address': 'DTO/wcms%40desk.example',
    '/admin/desks/:prefix/mailboxes': 'DTO',
    '/admin/desks/:prefix/sending': 'DTO',
    '/admin/desks/:prefix/sending/signature': 'DTO',
    '/admin/desks/:prefix/assignment': 'DTO',
    '/admin/desks/:prefix/targets': 'DTO',
    '/admin/desks/:prefix/teams': 'DTO',
    '/admin/desks/:prefix/fields': 'DTO',
    '/admin/desks/:prefix/macros': 'DTO',
    '/admin/desks/:prefix/checklists': 'DTO',
    '/admin/desks/:prefix/templates': 'DTO',
    '/admin/desks/:prefix/tags': 'DTO',
    '/admin/desks/:prefix/tags/:tag': `DTO/${tag}`,
    '/admin/desks/:prefix/teams/:team': `DTO/${team}`,
    '/admin/desks/:prefix/people': 'DTO',
    '/admin/desks/:prefix/letters': 'DTO',
    '/admin/desks/:prefix/letters/:letter': 'DTO/reminder',
    '/admin/desks/:prefix/letter-texts/:text': 'DTO/request',
    '/admin/forms/:form': 'incident',
    '/admin/forms/:form/questions/:id': 'incident/error',
    '/admin/forms/:form/sections/:id': 'incident/what',
    '/admin/forms/:form/versions/:version': 'incident/1',
  };
  return (pattern, language = 'fr') => {
    const values = parameters[pattern] ?? parameters[withoutEnd(pattern)] ?? '';
    const parts = values.split('/').values();
    return pattern
      .replace(':language', language)
      .replace('*', 'nothing')
      .replace(/:\w+\??/g, (parameter) => parts.next().value || parameter);
  };
}

/** Removes the last segment: `…/:kind/preview` is about the same kind as `…/:kind`. */
function withoutEnd(pattern: string): string {
  return pattern.replace(/\/[\w.-]+$/, '');
}

/** Holds an answer from Tom that he may still take back. Returns its id. */
async function holdForTom({ db, world, actor, cast }: TestDesk): Promise<string> {
  const ofDesk = db.selectFrom('tickets').select('number').where('deskId', '=', cast.desks.wcms);
  const open = ofDesk.where('status', '=', 'open').where('kind', '<>', 'complaint').orderBy('id').limit(1);
  const { number } = await open.executeTakeFirstOrThrow();
  const id = crypto.randomUUID();
  const content = { text: 'Voilà.', html: '', items: '', asked: null, files: [], cursor: null, acts: null };
  const held = await holdMessage(world, actor('tom'), number, { id, intent: 'answer', content });
  if (!('ticket' in held)) throw new Error(JSON.stringify(held));
  return id;
}

/** Receives a mail with a table that opens a ticket. Returns the number and the entry. */
async function receiveTable({ db, world }: TestDesk): Promise<string> {
  const row = '<tr><td>Page</td><td>Visites</td></tr>';
  const head = ['From: Table <table@stranger.example>', 'Subject: Visites', 'Content-Type: text/html; charset=utf-8'];
  const raw = Buffer.from(`${head.join('\r\n')}\r\n\r\n<table>${row.repeat(3)}</table>\r\n`);
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  await readMail(world, reception.saved);
  const { number, id } = await db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .select(['tickets.number', 'entries.id'])
    .where('entries.mailId', '=', reception.saved)
    .executeTakeFirstOrThrow();
  return `${number}/${id}`;
}

/** Delivers a mail to the demonstration's mailbox. Returns its id. */
async function deliver({ db, world }: TestDesk): Promise<string> {
  const id = world.newId();
  const raw = Buffer.from('Subject: Bonjour\r\nContent-Type: text/html\r\n\r\n<p lang="fr">Bonjour.</p>\r\n');
  const [envelopeFrom, address] = ['wcms@desk.example', 'claire.dumont@patrimoine.example'];
  await db
    .insertInto('demonstrationMails')
    .values({ id, sentAt: world.clock.now(), envelopeFrom, address, raw })
    .execute();
  return id;
}

/** Asks for approval on an open ticket of Claire's organisation. Returns the token of the letter. */
async function askForApproval({ db, world, cast, actor }: TestDesk): Promise<string> {
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('organisationId', '=', cast.organisations.heritage)
    .where('deskId', '=', cast.desks.wcms)
    .where('requesterId', '<>', cast.people.hugo)
    .where('status', '<>', 'closed')
    .where('kind', '<>', 'complaint')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const asked = await askApproval(world, actor('tom'), number, { of: actor('hugo').email!, text: 'D’accord ?' });
  if (!('approvalId' in asked)) throw new Error(JSON.stringify(asked));
  return world.signer.signLink({ mailId: asked.ticket.approvals.at(-1)!.mailId, purpose: 'approval' });
}
