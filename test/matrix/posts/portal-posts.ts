import assert from 'node:assert/strict';
import { askErasure } from '#desk/erasure/erasure-requests.ts';
import { addField } from '#desk/fields/save-field.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { RequesterAction } from '#web/portal/ticket/clock-view.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

/** People who may decide about Claire's ticket: the requester, the service manager, and anyone with the link of its mail. */
const deciders = ['claire', 'hugo', 'link'] as const;
const readersOfClaires = ['claire', 'hugo', 'link', 'stijn', 'lena', 'tom', 'sofie', 'jonas'];
const withParticipants = ['claire', 'hugo', 'link', 'stijn'] as const;

/** The compiler requires an entry for every button of the page; `first` prepares the ticket. */
const actions: Record<RequesterAction, { by: Post['by']; first?: (matrix: MatrixWorld) => Promise<unknown> }> = {
  solved: { by: deciders },
  withdrawn: { by: deciders },
  notSolved: { by: withParticipants, first: handled },
  moreTime: { by: deciders, first: handled },
};

export function portalPosts(): Post[] {
  return [
    ...(Object.keys(actions) as RequesterAction[]).map((intent) =>
      onTicket(`intent=${intent}`, actions[intent].by, actions[intent]),
    ),
    onTicket('intent=reply', withParticipants, {
      fields: { text: 'Encore un mot.', version: '99', page: 'a page of the matrix' },
    }),
    onTicket('intent=addPerson', ['claire', 'hugo'], { fields: { email: 'bram.peeters@patrimoine.example' } }),
    onTicket('intent=fields', ['claire', 'hugo'], {
      first: leaveField,
      fields: { 'was.mot': '', 'field.mot': 'Le leur' },
    }),
    onTicket('intent=language', ['claire', 'hugo'], { fields: { language: 'nl' } }),
    onTicket('intent=leave', ['stijn'], {}),
    {
      // The form that answers an information request has one button without a name.
      route: '/portal/tickets/:number',
      press: '',
      by: withParticipants,
      async send({ matrix }) {
        const { number } = matrix.ticket('ofClaire');
        const fields = { asked: await askClaire(matrix), words: 'Voilà.', openSeen: '1' };
        return { to: `/portal/tickets/${number}`, fields, about: [number] };
      },
    },
    {
      route: '/portal/tickets/:number/files',
      press: 'files',
      by: withParticipants,
      send({ matrix }) {
        const { number } = matrix.ticket('ofClaire');
        return { to: `/portal/tickets/${number}/files`, fields: { files: new File(['Bonjour'], 'mot.txt') } };
      },
    },
    {
      route: '/portal/language',
      press: 'language_to',
      by: ['claire', 'link'],
      ownOnly: true,
      send: ({ filled }) => filled('/portal', 'language_to=nl'),
    },
    {
      route: '/portal/language',
      press: 'intent=stay',
      by: ['claire'],
      ownOnly: true,
      onlyAnswers: true,
      send: ({ filled }) => filled('/portal', 'intent=stay'),
    },
    {
      route: '/portal/settings',
      press: 'intent=details',
      by: ['claire'],
      ownOnly: true,
      send: ({ filled }) => filled('/portal/settings', 'intent=details', { name: 'Claire D.', phone: '02 555 20 99' }),
    },
    {
      route: '/portal/settings',
      press: 'intent=mails',
      by: ['claire'],
      ownOnly: true,
      send: ({ filled }) => filled('/portal/settings', 'intent=mails', { announcements: 'on' }),
    },
    {
      route: '/portal/access',
      press: 'intent=takeBack',
      by: ['asker of hugo'],
      async send({ matrix }) {
        const request = await requestTo(matrix, matrix.desk.cast.organisations.heritage);
        return { to: '/portal/access', fields: { intent: 'takeBack', request }, about: [request] };
      },
    },
    {
      route: '/portal/my-data/erasure',
      press: '',
      by: ['claire'],
      ownOnly: true,
      send: ({ filled }) => filled('/portal/my-data/erasure', '', { words: 'Au plus vite.', sure: 'on' }),
    },
    {
      route: '/portal/my-data',
      press: '',
      by: ['claire'],
      ownOnly: true,
      async send({ matrix, filled }) {
        await askErasure(matrix.desk.world, matrix.actorOf('claire'), '');
        return filled('/portal/my-data', '');
      },
    },
    ...organisationPosts(),
  ];
}

/** Adds a field that the desk leaves to requesters. */
async function leaveField({ desk, actorOf, deskIds }: MatrixWorld): Promise<void> {
  const audience = { visibleTo: 'requester', editableBy: 'requester' } as const;
  const typed: FieldInput = { ...newField, ...audience, key: 'mot', names: inEachLanguage(() => 'Mot') };
  const saved = await addField(desk.world, actorOf('jonas'), deskIds.one, typed);
  if (!('saved' in saved)) throw new Error(JSON.stringify(saved));
}

/** The service manager pages about the Heritage Office; only Hugo may use them. */
function organisationPosts(): Post[] {
  const by = ['hugo'] as const;
  const ofPerson = (
    intent: string,
    name: string,
    { first, by: whom = by }: { first?: (matrix: MatrixWorld) => Promise<unknown>; by?: Post['by'] } = {},
  ): Post => ({
    route: '/portal/organisation/people/:person',
    press: `intent=${intent}`,
    by: whom,
    async send({ matrix, filled }) {
      await first?.(matrix);
      const id = matrix.people[name]!;
      return { ...(await filled(`/portal/organisation/people/${id}`, `intent=${intent}`)), about: [id] };
    },
  });
  const ofRequest = (decision: string): Post => ({
    route: '/portal/organisation/requests/:request',
    press: `decision=${decision}`,
    by,
    async send({ matrix, filled }) {
      const id = await requestTo(matrix, matrix.desk.cast.organisations.heritage);
      const to = `/portal/organisation/requests/${id}`;
      return { ...(await filled(to, `decision=${decision}`, { reason: 'C’est ainsi.' })), about: [id] };
    },
  });
  return [
    ofPerson('owner', 'claire'),
    ofPerson('withdraw', 'claire'),
    ofPerson('leave', 'claire'),
    ofPerson('editor', 'hugo'),
    // A session survives when its person becomes a manager, and a manager may resign.
    ofPerson('office', 'bram', {
      by: ['hugo', 'bram'],
      first: ({ desk, people }) =>
        desk.db
          .insertInto('serviceManagers')
          .values({ personId: people.bram!, organisationId: desk.cast.organisations.heritage, loanId: null })
          .execute(),
    }),
    ofRequest('grant'),
    ofRequest('refuse'),
    {
      route: '/portal/organisation/grant',
      press: '',
      by,
      send: ({ matrix, filled }) =>
        filled('/portal/organisation/grant', '', {
          email: 'neuf@patrimoine.example',
          name: 'Neuf',
          role: 'owner',
          sites: [matrix.desk.cast.sites['1311']!],
        }),
    },
    {
      route: '/portal/organisation/loans',
      press: '',
      by,
      send: ({ matrix, filled }) =>
        filled('/portal/organisation/loans', '', {
          what: matrix.people.hugo!,
          email: 'bram.peeters@patrimoine.example',
          name: '',
          from: '2026-12-07',
          until: '2026-12-11',
        }),
    },
    {
      route: '/portal/organisation/loans',
      press: 'end',
      by: ['mira', 'deputy'],
      async send({ matrix, filled }) {
        const { id } = await matrix.desk.db
          .selectFrom('accessLoans')
          .select('id')
          .where('borrowerId', '=', matrix.people.borrower!)
          .executeTakeFirstOrThrow();
        return { ...(await filled('/portal/organisation/loans', `end=${id}`)), about: [id] };
      },
    },
    {
      route: '/portal/organisation/review',
      press: '',
      by,
      quiet: true,
      async send({ matrix, filled }) {
        // Without a start date, the review is due at once.
        const { db } = matrix.desk;
        await db.updateTable('entitlements').set({ since: null }).execute();
        const sent = await filled('/portal/organisation/review', '');
        return { ...sent, fields: Object.fromEntries(Object.keys(sent.fields).map((name) => [name, 'stays'])) };
      },
    },
  ];
}

export async function requestTo({ desk }: MatrixWorld, organisationId: string): Promise<string> {
  const requests = desk.db.selectFrom('accessRequests').select('id').where('organisationId', '=', organisationId);
  return (await requests.executeTakeFirstOrThrow()).id;
}

function onTicket(
  press: string,
  by: Post['by'],
  { fields = {}, first }: { fields?: Fields; first?: (matrix: MatrixWorld) => Promise<unknown> },
): Post {
  return {
    // Participants can read the ticket but may not use every button.
    route: '/portal/tickets/:number',
    press,
    by,
    known: readersOfClaires,
    async send({ matrix }) {
      await first?.(matrix);
      const { number } = matrix.ticket('ofClaire');
      const [, intent = ''] = press.split('=');
      return { to: `/portal/tickets/${number}`, fields: { intent, ...fields }, about: [number] };
    },
  };
}

/** Asks Claire for information and returns the id of the entry. */
export async function askClaire({ desk, actorOf, ticket }: MatrixWorld): Promise<string> {
  const asked = await requestInformation(desk.world, actorOf('lena'), ticket('ofClaire').number, {
    text: 'Dites encore :',
    questionIds: ['asked'],
  });
  assert.ok('entryId' in asked, JSON.stringify(asked));
  return asked.entryId;
}

export function handled({ desk, actorOf, ticket }: MatrixWorld): Promise<unknown> {
  return markHandled(desk.world, actorOf('lena'), ticket('ofClaire').number, { text: 'C’est fait.' });
}
