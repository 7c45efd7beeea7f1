import { receiveContact } from '#desk/intake/receive-contact.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

const deskOne = ['lena', 'tom', 'sofie', 'jonas'] as const;
const onCalls = '/console/calls/:id';

/** Actions on the call that Lena is handling. Only Lena may do them, not other agents of the desk. */
const ofLena: Record<string, Fields | ((matrix: MatrixWorld) => Fields)> = {
  join: ({ ticket }) => ({ 'call-ticket': ticket('ofClaire').number, 'call-notes': 'Elle rappelle.' }),
  open: { 'call-summary': 'Un appel', 'call-notes': 'Elle demande l’heure.', 'call-name': 'Jean' },
  callBack: { 'call-when': 'hour' },
  finish: {},
  hangUp: {},
};

export function callPosts(): Post[] {
  return [
    ...Object.entries(ofLena).map(([intent, fields]): Post => {
      return {
        route: onCalls,
        press: `intent=${intent}`,
        by: ['lena'],
        send({ matrix }) {
          const id = matrix.calls.active;
          const said = typeof fields === 'function' ? fields(matrix) : fields;
          return { to: `/console/calls/${id}`, fields: { intent, ...said }, about: [id] };
        },
      };
    }),
    {
      route: onCalls,
      press: 'intent=take',
      by: deskOne,
      send({ matrix }) {
        const id = matrix.calls.free;
        return { to: `/console/calls/${id}`, fields: { intent: 'take' }, about: [id] };
      },
    },
    {
      route: `${onCalls}/notes`,
      press: 'notes',
      by: ['lena'],
      send({ matrix }) {
        const id = matrix.calls.active;
        return { to: `/console/calls/${id}/notes`, fields: { notes: 'Autre chose.' }, about: [id] };
      },
    },
    ...(['back', 'done'] as const).map((intent): Post => {
      return {
        route: '/console/calls',
        press: `intent=${intent}`,
        by: deskOne,
        send: ({ matrix: { calls } }) => ({
          to: '/console/calls',
          fields: { intent, call: calls.missed },
          about: [calls.missed],
        }),
      };
    }),
    {
      route: '/console/calls',
      press: 'intent=begin',
      by: deskOne,
      send({ matrix }) {
        const { number } = matrix.ticket('ofClaire');
        return { to: '/console/calls', fields: { intent: 'begin', ticket: number }, about: [number] };
      },
    },
    {
      route: '/console/urgent',
      press: 'take',
      by: deskOne,
      async send({ matrix }) {
        const take = await openUrgent(matrix);
        return { to: '/console/urgent', fields: { take }, about: [take] };
      },
    },
  ];
}

async function openUrgent({ desk, deskIds }: MatrixWorld): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: deskIds.one,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: true,
    requester: { email: 'someone@client.example', name: null, phone: null, language: 'fr' },
    summary: 'Tout est en panne',
    text: 'Depuis ce matin.',
    fileIds: [],
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket.number;
}
