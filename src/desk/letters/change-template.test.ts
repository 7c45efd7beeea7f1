import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { findShownTicket, previewLetter } from '#desk/letters/preview-letter.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { languages } from '#domain/language.ts';
import { templateFields } from '#domain/letters/read-template.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { allTexts, type LetterTemplate, situationsOf } from '#domain/letters/texts.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import type { Relay } from '#mail/send/relay.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { changeTemplate } from './change-own-words.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const deskId = cast.desks.wcms;
const saved = async () => (await findDesk(db, deskId)).templates ?? {};
const trail = () => listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 100);

/** The built-in text with an extra sentence at its end, in every language. */
function with1(text: LetterText, sentence: string): LetterTemplate {
  const { subject, text: said } = builtInTemplate(text);
  const { fr, nl, de, en } = said;
  const more = (words: string) => `${words}\n\n${sentence}`;
  return { subject, text: { fr: more(fr), nl: more(nl), de: more(de), en: more(en) } };
}

async function change(text: LetterText, written: LetterTemplate, seen?: string, actor = jonas) {
  const now = seenOf(templateFields(text, (await saved())[text] ?? builtInTemplate(text)));
  return changeTemplate(world, actor, deskId, { text, written, seen: seen ?? now });
}

/** Opens a ticket by the form from an unproved address. */
async function openTicket(email: string): Promise<TicketRow> {
  const opened = await receiveContact(world, null, {
    deskId,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    fileIds: [],
    requester: { email, name: marker, phone: null, language: 'fr' },
    summary: `Objet ${marker}`,
    text: marker,
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

const marker = 'Zq7-marker';
const relay: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

test('a text is replaced, changed and restored, and the audit names who and what', async () => {
  const first = with1('answer', 'Un.');
  assert.deepEqual(await change('answer', first), { saved: true });
  await change('answer', with1('answer', 'Deux.'));
  assert.deepEqual(await change('answer', builtInTemplate('answer')), { saved: true });
  assert.deepEqual(await saved(), {});
  const told = (await trail()).map(({ byName, data }) => [byName, data.part, data.fields?.['answer-text-fr']?.to]);
  assert.ok((await trail()).every(({ data }) => !('answer-subject-fr' in data.fields!)));
  assert.deepEqual(told, [
    ['Jonas Weber', 'letters', builtInTemplate('answer').text.fr],
    ['Jonas Weber', 'letters', with1('answer', 'Deux.').text.fr],
    ['Jonas Weber', 'letters', first.text.fr],
  ]);
});

test('an invalid text saves nothing, and an unchanged one leaves no audit entry', async () => {
  const before = (await trail()).length;
  const lacking = await change('answer', { ...builtInTemplate('answer'), text: builtInTemplate('held').text });
  assert.ok('problems' in lacking);
  await change('answer', builtInTemplate('answer'));
  assert.equal((await trail()).length, before);
  assert.deepEqual(await saved(), {});
});

test('when two change one text, the second sees the current one and overwrites nothing', async () => {
  const seen = seenOf(templateFields('solved', builtInTemplate('solved')));
  const first = with1('solved', 'Un.');
  await change('solved', first, seen);
  const refused = await change('solved', with1('solved', 'Deux.'), seen);
  assert.deepEqual(refused, { refused: 'changedMeanwhile', now: templateFields('solved', first) });
  assert.deepEqual((await saved()).solved, first);
});

test('two people can change different texts at once', async () => {
  await Promise.all([change('held', with1('held', 'Un.')), change('request', with1('request', 'Deux.'))]);
  const { held, request } = await saved();
  assert.deepEqual([held, request], [with1('held', 'Un.'), with1('request', 'Deux.')]);
});

test('an administrator of another desk and an agent of this one cannot change a letter', async () => {
  const elsewhere = { ...jonas, deskIds: [cast.desks.archives] };
  for (const actor of [elsewhere, desk.actor('nadia')])
    assert.deepEqual(await change('answer', with1('answer', 'Non.'), undefined, actor), { refused: 'missing' });
});

test('a letter uses the text valid when it is sent, and a composed mail keeps its bytes', async () => {
  await change('answer', with1('answer', 'Avant {number}.'));
  const { number } = await openTicket('bytes@person.example');
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Voilà.' });
  const queued = await db.selectFrom('outgoingMails').select('id').where('letter', '=', 'answer').execute();
  const ids = queued.map(({ id }) => id);
  await sendMails(world, relay, ids);
  const bytes = async () =>
    (await db.selectFrom('outgoingMails').select(['text', 'bytes']).where('id', 'in', ids).execute())[0]!;
  const before = await bytes();
  assert.match(before.text ?? '', new RegExp(`Avant ${number}\\.`));
  await change('answer', with1('answer', 'Après.'));
  assert.deepEqual(await bytes(), before);
});

for (const text of allTexts)
  for (const situation of situationsOf(text))
    test(`the preview of ${situation} shows the typed text in every language`, async () => {
      const wcms = await findDesk(db, deskId);
      const tried = { ...wcms, templates: { [text]: with1(text, 'Zq7-typed {desk}.') } };
      for (const language of languages) {
        const order = { desk: tried, situation, language, agentName: 'Nadia', at: '2026-11-24T09:00:00Z' };
        const written = previewLetter(world, order)!;
        assert.match(written.text, new RegExp(`Zq7-typed ${wcms.names[language]}\\.`), language);
      }
    });

test('R2: a ticket for the preview is found as everywhere, also by its digits alone', async () => {
  const { number } = await openTicket('digits@person.example');
  const wcms = await findDesk(db, deskId);
  const sequence = number.split('-')[1]!;
  const slips = `dto ${sequence.replace('0', 'O').replace('1', 'l')}`;
  for (const typed of [sequence, `DTO-${sequence}`, slips, number.replace('DTO', 'ABC')])
    assert.equal((await findShownTicket(world, jonas, wcms, typed))?.number, number, typed);
});

test('a preview uses a real ticket only for its readers, and shows no data to an unproved address', async () => {
  const { number } = await openTicket('shown@person.example');
  const wcms = await findDesk(db, deskId);
  const real = await findShownTicket(world, jonas, wcms, ` ${number.toLowerCase()} `);
  assert.ok(real && real.number === number && !real.proved && real.text === marker);
  const order = { desk: wcms, language: 'fr', agentName: 'Nadia', at: '2026-11-24T09:00:00Z', real } as const;
  for (const situation of allTexts.flatMap(situationsOf)) {
    const written = previewLetter(world, { ...order, situation })!;
    assert.ok(!JSON.stringify(written).includes(marker), situation);
    assert.ok(situation === 'held' || situation.startsWith('access') || written.subject.includes(number), situation);
  }
  const proved = previewLetter(world, { ...order, situation: 'request', real: { ...real, proved: true } })!;
  assert.match(proved.text, /Zq7-marker/);
  const elsewhere = await findDesk(db, cast.desks.archives);
  for (const typed of [number, number.split('-')[1]!])
    assert.equal(await findShownTicket(world, jonas, elsewhere, typed), null, typed);
  assert.equal(await findShownTicket(world, { ...jonas, deskIds: [] }, wcms, number), null);
  for (const typed of ['', 'DTO-1-02', 'nothing', `${number.slice(0, -1)}x`])
    assert.equal(await findShownTicket(world, jonas, wcms, typed), null, typed);
});
