import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { linkTickets } from '#desk/relations/link-tickets.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

/** Actions on tickets that are opened for each test. */
export type RelationIntent = 'split' | 'merge' | 'unlink' | 'undoSplit' | 'undoMerge' | 'answerCause';

const later = '99';

/** Splitting, merging, linking and undoing them, on the ticket's page and on their own pages. */
export function relationPosts(by: Post['by']): Post[] {
  const pages = { split: 'split', merge: 'join', answerCause: 'cause' } as const;
  return (Object.keys(prepared) as RelationIntent[]).flatMap((intent) => {
    const routes = ['', ...(intent in pages ? [`/${pages[intent as keyof typeof pages]}`] : [])];
    return routes.map((rest) => ({
      route: `/console/tickets/:number${rest}`,
      press: `intent=${intent}`,
      by,
      async send({ matrix }) {
        const { number, fields } = await prepared[intent](matrix);
        const to = `/console/tickets/${number}${rest}`;
        return { to, fields: { intent, version: later, ...fields }, about: [number] };
      },
    }));
  });
}

type Prepared = { number: string; fields: Fields };

const prepared: Record<RelationIntent, (matrix: MatrixWorld) => Promise<Prepared>> = {
  async split(matrix) {
    const { number, entryId } = await twoMessages(matrix);
    return { number, fields: { entry: entryId, summary: 'Le logo', kind: 'question' } };
  },
  async merge(matrix) {
    const [number, other] = [await openOne(matrix), await openOne(matrix)];
    return { number, fields: { other, how: 'merge' } };
  },
  async unlink(matrix) {
    const { number, other } = await sameCause(matrix);
    return { number, fields: { other, relation: 'sameCause' } };
  },
  async undoSplit(matrix) {
    const { number, entryId } = await twoMessages(matrix);
    const splitting = { entryIds: [entryId], summary: 'Le logo', kind: 'question' as const };
    const split = await splitTicket(matrix.desk.world, matrix.actorOf('lena'), number, splitting);
    if (!('splitOff' in split)) throw new Error('It could not be split.');
    return { number, fields: { other: split.splitOff } };
  },
  async undoMerge(matrix) {
    const [merged, number] = [await openOne(matrix), await openOne(matrix)];
    await mergeTicket(matrix.desk.world, matrix.actorOf('lena'), merged, { into: number, participantIds: [] });
    return { number, fields: { other: merged } };
  },
  async answerCause(matrix) {
    const { number, other } = await sameCause(matrix);
    return { number, fields: { number: [number, other], 'text-fr': 'C’est réparé.' } };
  },
};

async function sameCause(matrix: MatrixWorld) {
  const [number, other] = [await openOne(matrix), await openOne(matrix)];
  await linkTickets(matrix.desk.world, matrix.actorOf('lena'), number, { to: other, relation: 'sameCause' });
  return { number, other };
}

async function twoMessages(matrix: MatrixWorld) {
  const number = await openOne(matrix);
  const words = { text: 'Et qui change le logo ?', channel: 'portal' } as const;
  const reacted = await reactToTicket(matrix.desk.world, matrix.actorOf('claire'), number, words);
  if (!('entryId' in reacted) || reacted.entryId === null) throw new Error('Claire could not write.');
  return { number, entryId: reacted.entryId };
}

/** Opens another ticket of Claire's. */
async function openOne({ desk, deskIds }: MatrixWorld): Promise<string> {
  const opened = await receiveContact(desk.world, null, {
    deskId: deskIds.one,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Encore une question',
    text: 'Comment faire ?',
    fileIds: [],
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket.number;
}
