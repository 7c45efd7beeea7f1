import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftFromTicket } from '#desk/articles/draft-from-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world } = desk;
const nadia = desk.actor('nadia');

async function open(kind: 'incident' | 'complaint', summary: string, text: string): Promise<string> {
  const received = await receiveContact(world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind,
    site: '1187',
    requester: {
      email: 'claire.dumont@patrimoine.example',
      name: 'Claire Dumont',
      phone: '+32470123456',
      language: 'fr',
    },
    summary,
    text,
    urgent: false,
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  return received.ticket.number;
}

test('a draft has the subject, the question and the last answer, and names nobody', async () => {
  const number = await open(
    'incident',
    'Page blanche chez Claire Dumont',
    'La page est blanche. Claire Dumont, claire.dumont@patrimoine.example ; copie à paul@ailleurs.example, 0470 99 88 77.',
  );
  await answerTicket(world, nadia, number, { text: 'Nous regardons.' });
  await answerTicket(world, nadia, number, { text: 'Bonjour Claire,\n\nVidez le cache.' });
  await addNote(world, nadia, number, { text: 'Le serveur était plein.' });
  assert.deepEqual(await draftFromTicket(world, nadia, number), {
    deskId: desk.cast.desks.wcms,
    language: 'fr',
    text: {
      title: 'Page blanche chez […]',
      body:
        '## Question\n\nLa page est blanche. […] ; copie à […], […].\n\n' +
        '## Réponse\n\nBonjour […],\n\nVidez le cache.',
    },
  });
});

test('a ticket without an answer gives the question alone', async () => {
  const number = await open('incident', 'Page grise', 'La page est grise.');
  assert.equal((await draftFromTicket(world, nadia, number))?.text.body, '## Question\n\nLa page est grise.');
});

test('a complaint never becomes an article, and nobody else’s ticket does', async () => {
  const complaint = await open('complaint', 'Réponse tardive', 'Trois semaines.');
  for (const who of ['sofie', 'jonas'] as const)
    assert.equal(await draftFromTicket(world, desk.actor(who), complaint), null, who);
  const number = await open('incident', 'Page bleue', 'La page est bleue.');
  for (const who of ['claire', 'hugo'] as const)
    assert.equal(await draftFromTicket(world, desk.actor(who), number), null, who);
});
