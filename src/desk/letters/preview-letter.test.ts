import assert from 'node:assert/strict';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { logCall } from '#desk/calls/log-call.ts';
import { takeStep } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { changeOwnWords } from '#desk/letters/change-own-words.ts';
import { exampleNumber, exampleQuestions, exampleReferral, exampleRequest } from '#desk/letters/example-ticket.ts';
import { previewLetter } from '#desk/letters/preview-letter.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { referStranger } from '#desk/ticket/refer-stranger.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { type Language, languages } from '#domain/language.ts';
import type { OwnLetter, PreviewSituation } from '#domain/letters/registry.ts';
import { ownLetters, situationsIn } from '#domain/letters/texts.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { Relay } from '#mail/send/relay.ts';
import { findDesk } from '#store/desks/desks.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { openTestDesk } from '#test/desk-world.ts';

const start = '2026-11-24T09:00:00Z';
const desk = await openTestDesk(start);
let requesters = 0;
const { world, db, cast } = desk;
const deskId = cast.desks.wcms;
const nadia = desk.actor('nadia');
const words = (letter: OwnLetter, language: Language) =>
  `${letter} ${language}: {number}, {desk} <{mailbox}>\nOpen {hours} & more`;

for (const letter of ownLetters) {
  const written = Object.fromEntries(languages.map((each) => [each, words(letter, each)])) as Record<Language, string>;
  await changeOwnWords(world, desk.actor('jonas'), deskId, { letter, written, seen: null });
}

for (const language of languages)
  for (const letter of ownLetters)
    for (const situation of situationsIn(letter))
      test(`${letter}, ${situation}, in ${language}: the preview equals the sent mail byte for byte`, async () => {
        desk.at(start);
        const { subject, text, html } = await sentIn(situation, language);
        const order = { desk: await findDesk(db, deskId), situation, language, agentName: nadia.name, at: start };
        const preview = previewLetter(world, order)!;
        const told = { subject: plain(preview.subject), text: plain(preview.text), html: plain(preview.html) };
        assert.deepEqual(told, { subject, text, html });
        assert.match(
          text,
          new RegExp(`${letter} ${language}: THE-NUMBER, .+ <wcms@desk\\.example>\n\nOpen .*\\d.* & more`),
        );
        assert.match(html, new RegExp(`${letter} ${language}: `));
      });

test('a desk without reminders has no reminder to preview', async () => {
  const { policy, ...rest } = await findDesk(db, deskId);
  const without = { ...rest, policy: { ...policy, reminderDays: [] } };
  const order = { desk: without, language: 'fr', agentName: null, at: start } as const;
  assert.equal(previewLetter(world, { ...order, situation: 'reminder' }), null);
  assert.ok(previewLetter(world, { ...order, situation: 'silence' }));
});

test('an invalid paragraph appears in the preview as written', async () => {
  const wcms = await findDesk(db, deskId);
  const fr = 'Bonjour {nom}, <b>{number}</b> {';
  const tried = { ...wcms, ownWords: { answer: { fr, nl: '', de: '', en: '' } } };
  const order = { desk: tried, situation: 'answer', agentName: null, at: start } as const;
  const { text, html } = previewLetter(world, { ...order, language: 'fr' })!;
  assert.ok(text.includes(`Bonjour {nom}, <b>${exampleNumber(wcms)}</b> {`));
  assert.match(html, /Bonjour \{nom\}, &lt;b&gt;/);
  assert.doesNotMatch(previewLetter(world, { ...order, language: 'nl' })!.text, /Bonjour|answer/);
});

/** The letter that a real ticket causes in a situation, with its number and secrets masked. */
async function sentIn(situation: PreviewSituation, language: Language) {
  const { example } = letterWords[language];
  const opened = await open(situation, language);
  const { number } = opened;
  switch (situation) {
    case 'followUp':
      await closeTicket(world, nadia, number, { reason: 'spam' });
      return followUpOf(opened);
    case 'answer':
      await answerTicket(world, nadia, number, { text: example.answer });
      break;
    case 'informationRequest':
    case 'reminder':
    case 'silence':
      await requestInformation(world, nadia, number, { text: example.question, questionIds: exampleQuestions });
      if (situation === 'informationRequest') break;
      await sentNow();
      await waitFor(opened.id, situation === 'reminder' ? 1 : 3);
      break;
    case 'handled':
      await markHandled(world, nadia, number, { text: example.done });
      break;
    case 'referral':
      await referStranger(world, nadia, number, {
        text: exampleReferral(language),
        contact: desk.cast.organisations.heritage,
      });
      break;
    case 'duplicate': {
      const remains = await open('request', language);
      await sentNow();
      await closeTicket(world, nadia, number, { reason: 'duplicate', of: remains.number });
      return asSent(number, remains.number);
    }
    case 'unreachable':
      await triedTwice(number);
      await closeTicket(world, nadia, number, { reason: situation });
      break;
    case 'solved':
    case 'withdrawn':
      await closeTicket(world, nadia, number, { reason: situation, said: { how: 'phone', text: 'Oui.' } });
      break;
  }
  return asSent(number);
}

/** R16: two unsuccessful calls on two business days. */
async function triedTwice(number: string): Promise<void> {
  for (const day of ['2026-11-20', '2026-11-23']) {
    desk.at(`${day}T09:00:00Z`);
    const call = { direction: 'out', caller: { email: null, name: null, phone: null }, text: '–' } as const;
    await logCall(world, nadia, number, { ...call, reached: false });
  }
  desk.at(start);
}

async function open(situation: PreviewSituation, language: Language): Promise<TicketRow> {
  const address = `requester${requesters++}@client.example`;
  const { requester: name } = letterWords[language].example;
  const contact = (requesterId?: string) =>
    receiveContact(world, null, {
      ...(requesterId && { requesterId }),
      deskId,
      channel: requesterId ? 'portal' : 'form',
      language,
      kind: situation === 'complaint' ? 'complaint' : 'incident',
      site: null,
      requester: { email: address, name, phone: null, language },
      urgent: situation === 'urgent',
      fileIds: [],
      ...exampleRequest(situation, language),
    });
  let opened = await contact();
  if (situation !== 'stranger') {
    await sentNow();
    assert.ok('ticket' in opened);
    opened = await contact(opened.ticket.requesterId);
  }
  assert.ok('ticket' in opened);
  return opened.ticket;
}

/** Runs this many steps of a ticket's clock, each at its due time, and sends the letters. */
async function waitFor(ticketId: string, steps: number): Promise<void> {
  for (let left = steps; left > 0; left--) {
    const { clock } = await db
      .selectFrom('tickets')
      .select('clock')
      .where('id', '=', ticketId)
      .executeTakeFirstOrThrow();
    desk.at(clock!.steps[0]!.at);
    assert.ok(await takeStep(world, ticketId));
    if (left > 1) await sentNow();
  }
}

async function followUpOf({ number, requesterId, language }: TicketRow) {
  const requester = { ...desk.actor('claire'), personId: requesterId, language };
  const reacted = await reactToTicket(world, requester, number, { channel: 'portal', text: 'Encore une question ?' });
  assert.ok('ticket' in reacted);
  return asSent(reacted.ticket.number, number);
}

/** The last mail sent now, with numbers and secrets masked. */
async function asSent(number: string, other = number) {
  const mail = await PostalMime.parse((await sentNow()).at(-1)!);
  // The mail parser ends each part with its own line break.
  const alike = (text = '') =>
    plain(
      text
        .replace(/\n$/, '')
        .replaceAll('\r\n', '\n')
        .replaceAll(number, 'THE-NUMBER')
        .replaceAll(other, 'ANOTHER-NUMBER'),
    );
  return { subject: alike(mail.subject), text: alike(mail.text), html: alike(mail.html) };
}

async function sentNow(): Promise<Uint8Array[]> {
  const handed: Uint8Array[] = [];
  const relay: Relay = {
    send: async ({ bytes }) => {
      handed.push(bytes);
      return { accepted: '250 2.0.0 Ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const waiting = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  for (const mailId of waiting) await sendMails(world, relay, [mailId]);
  return handed;
}

/** Masks the secret of each link; its place and text belong to the letter. */
function plain(text: string): string {
  return text
    .replaceAll('DTO-123456-72', 'THE-NUMBER')
    .replaceAll('DTO-123449-65', 'ANOTHER-NUMBER')
    .replaceAll(/(clock|page|confirm)\.[0-9a-f-]{36}\.[0-9a-f]{32}/g, '$1.SECRET');
}
