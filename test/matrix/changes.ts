import assert from 'node:assert/strict';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { nameComplainedAbout } from '#desk/ticket/open-complaint.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { MatrixWorld } from './world.ts';

/** Changes at the second desk, for the other organisation. The first side must see none of them. */
export async function changeOtherSide(matrix: MatrixWorld): Promise<void> {
  const number = await openAnother(matrix, { by: 'amina', at: 'two', site: '1098', kind: 'incident' });
  for (const each of [number, matrix.ticket('ofAmina').number]) {
    await done(reactToTicket(matrix.desk.world, matrix.actorOf('amina'), each, { text: 'Encore', channel: 'portal' }));
    await done(answerTicket(matrix.desk.world, matrix.actorOf('nadia'), each, { text: 'Voici.' }));
    await done(addNote(matrix.desk.world, matrix.actorOf('nadia'), each, { text: 'Entre nous.' }));
  }
}

/**
 * Changes to complaints at the first desk. Neither the agents they are about nor people without access to complaints may see
 * them.
 */
export async function changeComplaints(matrix: MatrixWorld): Promise<void> {
  const { desk, ticket, actorOf } = matrix;
  const sofie = actorOf('sofie');
  const number = await openAnother(matrix, { by: 'claire', at: 'one', site: '1187', kind: 'complaint' });
  for (const name of ['tom', 'jonas'])
    await done(nameComplainedAbout(desk.world, sofie, number, { email: `${name}@desk.example`, about: true }));
  for (const each of [number, ticket('aboutTom').number]) {
    await done(reactToTicket(desk.world, actorOf('claire'), each, { text: 'Toujours.', channel: 'portal' }));
    await done(answerTicket(desk.world, sofie, each, { text: 'Nous regardons.' }));
    await done(addNote(desk.world, sofie, each, { text: 'Entre nous.' }));
  }
}

async function openAnother(
  { desk, actorOf, deskIds }: MatrixWorld,
  { by, at, site, kind }: { by: string; at: 'one' | 'two'; site: string; kind: Kind },
): Promise<string> {
  const requester = { email: actorOf(by).email!, name: null, phone: null, language: null };
  const opened = await receiveContact(desk.world, actorOf(by), {
    deskId: deskIds[at],
    channel: 'portal',
    language: 'fr',
    kind,
    site,
    requester,
    urgent: kind === 'incident',
    summary: 'Encore un',
    text: 'Encore un.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

async function done(outcome: Promise<object>): Promise<void> {
  const found = await outcome;
  assert.ok('ticket' in found || 'done' in found, JSON.stringify(found));
}
