import { holdMessage } from '#desk/messages/hold-message.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

const deskOne = ['lena', 'tom', 'sofie', 'jonas'] as const;
const later = '99';

/** Requests of the composer's script. The whole desk may send them for its tickets, but only the coordinator for a complaint. */
export function writingPosts(): Post[] {
  return [
    ...(['answer', 'ask', 'note', 'handle'] as const).flatMap((intent) => [
      sends(intent, 'ofClaire', deskOne),
      sends(intent, 'aboutTom', ['sofie']),
    ]),
    written('draft', 'ofClaire', deskOne),
    written('draft', 'aboutTom', ['sofie']),
    { ...written('preview', 'ofClaire', deskOne), onlyAnswers: true },
    { ...written('preview', 'aboutTom', ['sofie']), onlyAnswers: true },
    attaches('ofClaire', deskOne),
    attaches('aboutTom', ['sofie']),
    decides('undo'),
    decides('now'),
  ];
}

function sends(intent: string, ticket: string, by: Post['by']): Post {
  return {
    route: '/console/tickets/:number/send',
    press: `intent=${intent}`,
    by,
    send({ matrix }) {
      const { number } = matrix.ticket(ticket);
      const fields = { intent, id: crypto.randomUUID(), version: later, text: 'Voici.', items: '' };
      return { to: `/console/tickets/${number}/send`, fields, about: [number] };
    },
  };
}

function written(what: 'draft' | 'preview', ticket: string, by: Post['by']): Post {
  return {
    route: `/console/tickets/:number/${what}`,
    press: 'intent=answer',
    by,
    send({ matrix }) {
      const { number } = matrix.ticket(ticket);
      const fields: Fields = { intent: 'answer', revision: '', text: `Voici ${crypto.randomUUID()}.` };
      return { to: `/console/tickets/${number}/${what}`, fields, about: [number] };
    },
  };
}

function attaches(ticket: string, by: Post['by']): Post {
  return {
    route: '/console/tickets/:number/files',
    press: 'files',
    by,
    send({ matrix }) {
      const { number } = matrix.ticket(ticket);
      return { to: `/console/tickets/${number}/files`, fields: { files: new File(['Bonjour'], 'mot.txt') } };
    },
  };
}

/** Only the author may undo a message that was just sent (attack 40). */
function decides(intent: 'undo' | 'now'): Post {
  return {
    route: '/console/sending/:message',
    press: `intent=${intent}`,
    by: ['lena'],
    async send({ matrix }) {
      const id = await holdForLena(matrix);
      return { to: `/console/sending/${id}`, fields: { intent }, about: [id] };
    },
  };
}

async function holdForLena({ desk, actorOf, ticket }: MatrixWorld): Promise<string> {
  const id = crypto.randomUUID();
  const content: WrittenMessage = {
    text: 'Voici.',
    html: '',
    items: '',
    asked: null,
    files: [],
    cursor: null,
    acts: null,
  };
  const { number } = ticket('ofClaire');
  await holdMessage(desk.world, actorOf('lena'), number, { id, intent: 'answer', content });
  return id;
}
