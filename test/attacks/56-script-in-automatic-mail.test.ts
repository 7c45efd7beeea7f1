// Attack 56: script stored in names, subjects, answers and letter texts reaches every recipient's mail program.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { changeTemplate } from '#desk/letters/change-own-words.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { templateFields } from '#domain/letters/read-template.ts';
import { builtInTemplate } from '#locales/mail/messages.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [claire, nadia] = [desk.actor('claire'), desk.actor('nadia')];

/** Breaks out of an attribute and an element, then adds a script, a handler and a link that runs script. */
const payload = `"'><img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a>`;
const harmful = /<script|<img src=["']?x|<[^>]*\sonerror=|href=["']?\s*(javascript|data):/i;

const sent: Buffer[] = [];
const relay: Relay = {
  send: async ({ bytes }) => {
    sent.push(Buffer.from(bytes));
    return { accepted: '250 2.0.0 Ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

async function openTicket(): Promise<string> {
  const opened = await receiveContact(world, claire, {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: true,
    requester: { email: claire.email, name: payload, phone: null, language: 'fr' },
    requesterId: claire.personId,
    summary: `Objet ${payload}`,
    text: `Texte ${payload}`,
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

/** Sends every queued letter, and parses what the relay received. */
async function sendAll() {
  const waiting = await db.selectFrom('outgoingMails').select('id').where('bytes', 'is', null).execute();
  await sendMails(
    world,
    relay,
    waiting.map(({ id }) => id),
  );
  const parsings = await Promise.all(sent.splice(0).map((bytes) => parseMessage(bytes)));
  return parsings.map((parsing) => ('message' in parsing ? parsing.message : assert.fail(parsing.unreadable)));
}

test('letters about a ticket escape stored markup in the subject, text and HTML', async () => {
  await db.updateTable('people').set({ name: payload }).where('id', 'in', [claire.personId, nadia.personId]).execute();
  const number = await openTicket();
  await answerTicket(world, nadia, number, { text: `Réponse ${payload}`, html: `<p>Réponse</p>${payload}` });
  await requestInformation(world, nadia, number, { text: `Question ${payload}`, items: [] });
  await markHandled(world, nadia, number, { text: `Fait ${payload}` });
  const letters = await sendAll();
  assert.ok(letters.length >= 4, `${letters.length} letters`);
  for (const { subject, html } of letters) {
    assert.ok(html, subject);
    assert.ok(!harmful.test(html), subject);
  }
  assert.ok(letters.some(({ text }) => text.includes('<script>alert(1)</script>')));
});

test('a letter text changed by an administrator cannot contain markup either', async () => {
  const built = builtInTemplate('answer');
  const { fr, nl, de, en } = built.text;
  const more = (words: string) => `${words}\n\n${payload}`;
  const written = { subject: built.subject, text: { fr: more(fr), nl: more(nl), de: more(de), en: more(en) } };
  const seen = seenOf(templateFields('answer', built));
  assert.ok(
    'saved' in (await changeTemplate(world, desk.actor('jonas'), cast.desks.wcms, { text: 'answer', written, seen })),
  );
  const number = await openTicket();
  await answerTicket(world, nadia, number, { text: 'Voilà.' });
  const letters = await sendAll();
  assert.ok(letters.some(({ text }) => text.includes('<script>')));
  for (const { html, subject } of letters) assert.ok(!harmful.test(html ?? ''), subject);
});
