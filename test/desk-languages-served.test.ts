import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { changeOwnWords } from '#desk/letters/change-own-words.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { type Language, noText } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world, db } = desk;
const jonas = desk.actor('jonas');
const deskId = desk.cast.desks.wcms;

async function serveIn(...languages: Language[]): Promise<void> {
  const now = typedPart(await findDesk(db, deskId), 'languages');
  const typed = { ...now, languages: languages.join(','), first: languages[0]! };
  assert.deepEqual(await changeSettings(world, jonas, deskId, { part: 'languages', typed, seen: null }), {
    saved: true,
  });
}

const dutch = {
  from: 'noor@fleuve.example',
  subject: 'De pagina is leeg',
  text: 'Goedemorgen, sinds vanmorgen is onze pagina leeg en wij weten niet hoe dat komt. Kunt u ons helpen? Met vriendelijke groeten',
  headers: [passes('fleuve.example')],
};
const opened = async () => (await desk.receive(dutch)).ticket;

test('R27: a mail in a language that the desk does not have opens a ticket in the language of the desk', async () => {
  assert.equal((await opened()).language, 'nl');
  await serveIn('de', 'fr');
  const { number, language } = await opened();
  assert.equal(language, 'de');
  const [receipt] = (await desk.letters()).filter(({ subject }) => subject.includes(number));
  assert.match(receipt?.whole ?? '', /^Content-Language: de\r?$/m);
});

test('R27: the language of the person decides where the language of the mail is not served', async () => {
  await serveIn('de', 'fr');
  await db.updateTable('people').set({ language: 'fr' }).where('name', '=', 'Claire Dumont').execute();
  const from = 'claire.dumont@patrimoine.example';
  const { ticket } = await desk.receive({ ...dutch, from, headers: [passes('patrimoine.example')] });
  assert.equal(ticket.language, 'fr');
});

test('R27: an open ticket keeps its language when the desk gives it up, and each letter is wholly in it', async () => {
  await serveIn('fr', 'nl');
  const words = { ...noText, fr: 'Rien que du français.', nl: 'Alleen Nederlands.' };
  const order = { letter: 'acknowledgement' as const, written: words, seen: null };
  assert.deepEqual(await changeOwnWords(world, jonas, deskId, order), { saved: true });
  const { number, language } = await opened();
  assert.equal(language, 'nl');
  await serveIn('fr');
  const french = { ...order, written: { ...noText, fr: 'Seulement en français.' } };
  assert.deepEqual(await changeOwnWords(world, jonas, deskId, french), { saved: true });
  const [receipt] = (await desk.letters()).filter(({ subject }) => subject.includes(number));
  assert.match(receipt?.whole ?? '', /^Content-Language: nl\r?$/m);
  assert.doesNotMatch(receipt?.whole ?? '', /Seulement|Rien que|Alleen Nederlands/);
});

test('R27: a ticket is not moved to a language that its desk does not have', async () => {
  await serveIn('fr', 'nl');
  const { number } = await opened();
  const change = (language: string) =>
    desk.call('nadia', 'PATCH', `/tickets/${number}`, { language, reason: 'Asked on the phone' });
  const refused = await change('de');
  assert.deepEqual(
    [refused.status, refused.body.issues?.map(({ path }: { path: string }) => path)],
    [422, ['language']],
  );
  assert.equal((await change('fr')).status, 200);
  await serveIn('nl');
  assert.equal((await change('fr')).status, 200);
});

test('R27: a program may name any language of a requester; the ticket is in one of the desk', async () => {
  await serveIn('fr');
  const requester = { email: 'noor@fleuve.example', language: 'nl-BE' };
  const body = {
    desk: 'DTO',
    requester,
    summary: 'Vraag',
    description: 'Een vraag',
    channel: 'phone',
    kind: 'question',
  };
  const made = await desk.call('nadia', 'POST', '/tickets', body);
  assert.deepEqual([made.status, made.body.language], [201, 'fr']);
});
