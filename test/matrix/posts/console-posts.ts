import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { openComplaintTo } from '#desk/ticket/open-complaint.ts';
import { snoozeTicket } from '#desk/ticket/snooze-ticket.ts';
import { watchTicket } from '#desk/ticket/watch-ticket.ts';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import { withApproval } from '../saved-approvals.ts';
import { closedConversation, shownConversation, withConversation } from '../saved-conversations.ts';
import { fieldKey, withField } from '../saved-fields.ts';
import { tagId, withTags } from '../saved-tags.ts';
import { withChecklist, withDoneTask, withRemovedTask, withTask } from '../saved-tasks.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';
import { type RelationIntent, relationPosts } from './relation-posts.ts';
import { ticketsFromTemplate } from './template-posts.ts';

const deskOne = ['lena', 'tom', 'sofie', 'jonas'] as const;
const later = '99';

/** The fields of each action on a ticket's page. `on` is a ticket other than Claire's; `first` prepares the ticket. */
interface ConsoleForm {
  fields: Fields | ((matrix: MatrixWorld) => Fields | Promise<Fields>);
  on?: (matrix: MatrixWorld) => string | Promise<string>;
  by?: Post['by'];
  first?: (matrix: MatrixWorld) => Promise<unknown>;
}

const numberOf = (name: string) => (matrix: MatrixWorld) => matrix.ticket(name).number;
/** Only the complaints coordinator may act on the complaint about Tom. */
const ofComplaint = { on: numberOf('aboutTom'), by: ['sofie'] } as const;
const person = (name: string): Fields => ({ person: `${name}@desk.example` });

/** The compiler requires an entry for every intent of the page. */
const forms: Record<Exclude<Intent, RelationIntent>, ConsoleForm> = {
  answer: { fields: { text: 'Voici.' } },
  ask: { fields: { text: 'Encore ceci.', items: 'Une capture' } },
  note: { fields: { text: 'Entre nous.' } },
  call: { fields: { text: 'Au téléphone.', direction: 'in', callerName: 'Claire' } },
  handle: { fields: { text: 'C’est fait.' } },
  close: { fields: { reason: 'solved', how: 'phone', said: 'C’est bon.' } },
  reopen: {
    fields: {},
    first: ({ desk, actorOf, ticket }) =>
      closeTicket(desk.world, actorOf('lena'), ticket('ofClaire').number, { reason: 'spam' }),
  },
  assign: { fields: { assignee: 'sofie@desk.example' } },
  team: { fields: { team: '' } },
  change: { fields: { summary: 'Autrement', because: 'Plus clair' } },
  priority: { fields: { basis: 'many:hampers', because: 'Tous les sites' } },
  macro: { fields: { acts: JSON.stringify({ acts: [{ do: 'urgent', urgent: true }], left: [], reason: 'Panne' }) } },
  accept: { fields: ({ ticket }) => ({ entry: ticket('ofClaire').heldId! }) },
  admit: { first: copyToMarc, fields: personInCopy },
  watch: { fields: {} },
  unwatch: {
    fields: {},
    first: ({ desk, actorOf, ticket }) =>
      Promise.all(deskOne.map((name) => watchTicket(desk.world, actorOf(name), ticket('ofClaire').number))),
  },
  snooze: { fields: { until: 'reply' }, by: ['lena'], first: toLena },
  wake: { fields: {}, by: ['lena'], first: snoozedByLena },
  participant: { fields: { email: 'rita@client.example' } },
  dismiss: { fields: ({ ticket }) => ({ entry: ticket('ofClaire').heldId! }) },
  tag: { fields: async (matrix) => ({ tag: (await withTags(matrix)).tagId }) },
  untag: {
    fields: { tag: tagId },
    first: async (matrix) => {
      await withTags(matrix);
      const { desk, actorOf, ticket } = matrix;
      await tagTicket(desk.world, actorOf('lena'), ticket('ofClaire').number, { add: [tagId], remove: [] });
    },
  },
  question: { fields: { to: 'devis@fournisseur.example', subject: 'Un devis', text: 'Combien ?' } },
  questionWrite: {
    fields: async (matrix) => ({ conversation: await withConversation(matrix), text: 'Et pour deux ?' }),
  },
  questionClose: { fields: async (matrix) => ({ conversation: await withConversation(matrix) }) },
  questionReopen: { fields: async (matrix) => ({ conversation: await closedConversation(matrix) }) },
  questionShow: { fields: async (matrix) => ({ conversation: await withConversation(matrix) }) },
  questionHide: { fields: async (matrix) => ({ conversation: await shownConversation(matrix) }) },
  approval: { fields: ({ actorOf }) => ({ of: actorOf('hugo').email!, text: 'Êtes-vous d’accord ?' }) },
  approvalWithdraw: { fields: async (matrix) => ({ approval: (await withApproval(matrix)).id }) },
  task: { fields: { title: 'Rendre les clés' } },
  checklist: { fields: async (matrix) => ({ checklist: (await withChecklist(matrix)).checklistId }) },
  taskChange: { fields: async (matrix) => ({ task: await withTask(matrix), title: 'Rendre le badge' }) },
  taskDone: { fields: async (matrix) => ({ task: await withTask(matrix) }) },
  taskOpen: { fields: async (matrix) => ({ task: await withDoneTask(matrix) }) },
  taskRemove: { fields: async (matrix) => ({ task: await withTask(matrix) }) },
  taskRestore: { fields: async (matrix) => ({ task: await withRemovedTask(matrix) }) },
  taskMove: { first: withTask, fields: async (matrix) => ({ task: await withTask(matrix), by: '-1' }) },
  fields: { fields: { [`was.${fieldKey}`]: '', [`field.${fieldKey}`]: 'Neuf' }, first: withField },
  refer: {
    on: numberOf('ofEmil'),
    fields: ({ desk }) => ({ text: 'Demandez à l’Office.', contact: desk.cast.organisations.heritage }),
  },
  editor: { on: numberOf('ofEmil'), fields: { site: '1311' } },
  free: { on: openSuspect, fields: {} },
  mailWorks: { fields: {}, first: claireBounces },
  openTo: { ...ofComplaint, fields: person('lena') },
  withholdFrom: {
    ...ofComplaint,
    fields: person('lena'),
    first: ({ desk, actorOf, ticket }) =>
      openComplaintTo(desk.world, actorOf('sofie'), ticket('aboutTom').number, {
        email: 'lena@desk.example',
        open: true,
      }),
    by: ['sofie'],
  },
  nameAgent: { ...ofComplaint, fields: person('lena') },
  clearAgent: { ...ofComplaint, fields: person('tom') },
  openToOrganisation: { ...ofComplaint, fields: { open: '1' } },
};

function claireBounces({ desk, people }: MatrixWorld): Promise<unknown> {
  const bouncedAt = desk.world.clock.now();
  return desk.db.updateTable('addresses').set({ bouncedAt }).where('personId', '=', people.claire!).execute();
}

/** On a complaint, only the coordinator may do what the whole desk may do on its tickets, so these actions are tested again. */
const onComplaints: (keyof typeof forms)[] = [
  'answer',
  'ask',
  'note',
  'call',
  'handle',
  'close',
  'assign',
  'change',
  'priority',
  'macro',
];

export function consolePosts(): Post[] {
  const each = Object.entries(forms) as [keyof typeof forms, ConsoleForm][];
  return [
    ...each.map(([intent, form]) => consolePost(intent, form)),
    ...onComplaints.map((intent) => consolePost(intent, { ...forms[intent], ...ofComplaint })),
    ...relationPosts(deskOne),
    ...ticketsFromTemplate(deskOne),
    {
      route: '/console/tickets/:number/presence',
      press: '',
      by: deskOne,
      send({ matrix }) {
        const { number } = matrix.ticket('ofClaire');
        const fields = { tab: 'a-tab-of-theirs', state: 'reading' };
        return { to: `/console/tickets/${number}/presence`, fields, about: [number] };
      },
    },
    {
      route: '/console/people/:person',
      press: '',
      by: deskOne,
      async send({ matrix }) {
        await claireBounces(matrix);
        const { claire } = matrix.people;
        return { to: `/console/people/${claire}`, fields: {}, about: [claire!] };
      },
    },
    {
      route: '/console/new',
      press: '',
      by: deskOne,
      async send({ filled }) {
        const sent = await filled('/console/new', '', {
          name: 'Jean',
          summary: 'Un appel',
          text: 'Il demande l’heure.',
        });
        return { ...sent, fields: { ...sent.fields, desk: 'DTO' } };
      },
    },
    {
      route: '/console/unplaced',
      press: 'mail',
      by: deskOne,
      async send({ matrix, filled }) {
        const { id } = await matrix.desk.db
          .selectFrom('incomingMails')
          .select('id')
          .where('deskId', '=', matrix.deskIds.one)
          .where('outcome', '=', 'automatic')
          .where('ticketId', 'is', null)
          .executeTakeFirstOrThrow();
        return { ...(await filled('/console/unplaced', `mail=${id}`)), about: [id] };
      },
    },
  ];
}

function consolePost(intent: Intent, { fields, on = numberOf('ofClaire'), by = deskOne, first }: ConsoleForm): Post {
  return {
    route: '/console/tickets/:number',
    press: `intent=${intent}`,
    by,
    async send({ matrix }) {
      await first?.(matrix);
      const number = await on(matrix);
      const said = typeof fields === 'function' ? await fields(matrix) : fields;
      return { to: `/console/tickets/${number}`, fields: { intent, version: later, ...said }, about: [number] };
    },
  };
}

const inCopy = 'marc@elsewhere.example';

/** Claire writes again, with someone in copy. */
async function copyToMarc({ desk, people, ticket }: MatrixWorld): Promise<void> {
  const { address } = await desk.db
    .selectFrom('addresses')
    .select('address')
    .where('personId', '=', people.claire!)
    .executeTakeFirstOrThrow();
  const head = [
    `From: ${address}`,
    'To: wcms@desk.example',
    `Cc: ${inCopy}`,
    `Subject: [${ticket('ofClaire').number}]`,
  ];
  const raw = Buffer.from(
    [...head, `Message-ID: <${desk.world.newId()}@x.example>`, '', 'Marc suit aussi.', ''].join('\r\n'),
  );
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: address, raw });
  if (!('saved' in received)) throw new Error(received.refused);
  await readMail(desk.world, received.saved);
}

async function personInCopy({ desk, ticket }: MatrixWorld): Promise<Fields> {
  const { id } = await desk.db
    .selectFrom('entries')
    .select('id')
    .where('ticketId', '=', ticket('ofClaire').id)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  return { entry: id, address: inCopy };
}

async function toLena({ desk, actorOf, ticket }: MatrixWorld): Promise<void> {
  await assignTicket(desk.world, actorOf('lena'), ticket('ofClaire').number, 'lena@desk.example');
}

async function snoozedByLena(matrix: MatrixWorld): Promise<void> {
  await toLena(matrix);
  await snoozeTicket(matrix.desk.world, matrix.actorOf('lena'), matrix.ticket('ofClaire').number, null);
}

/** A ticket that looks as if a robot wrote it. */
async function openSuspect({ desk, deskIds }: MatrixWorld): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: deskIds.one,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'robot@client.example', name: null, phone: null, language: 'fr' },
    summary: 'Offre',
    text: 'Achetez.',
    fileIds: [],
    suspectedSpam: true,
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket.number;
}
