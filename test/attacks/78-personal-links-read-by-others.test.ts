// A participant, a service manager or an agent reads the links that were mailed to another person, and acts as that person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { usualChoices } from '#domain/notifications/notifications.ts';
import { readPersonalTicket } from '#store/own-data/personal-data.ts';
import { openHttpDesk, type WireItem } from '#test/http-desk.ts';
import { type Letter, postLetters, signedToken } from '#test/letterbox.ts';

const desk = await openHttpDesk();
const { world, db, cast } = desk;
await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();
await chooseNotifications(world, desk.actor('amina'), { ...usualChoices, colleagues: true });

const opened = await receiveContact(world, desk.actor('claire'), {
  deskId: cast.desks.wcms,
  channel: 'portal',
  language: 'fr',
  kind: 'incident',
  site: '1187',
  urgent: false,
  summary: 'Le formulaire',
  text: 'Il reste blanc.',
  fileIds: [],
  requester: { email: desk.actor('claire').email, name: null, phone: null, language: null },
});
assert.ok('ticket' in opened);
const { number } = opened.ticket;
await addParticipant(world, desk.actor('claire'), number, desk.actor('amina').email!);
await requestInformation(world, desk.actor('nadia'), number, { text: 'Depuis quand ?', items: ['La date'] });
const letters = await postLetters(desk);
const asked = letters.find(({ to, tokens }) => to === desk.actor('claire').email && tokens.length > 1)!;

let sent = 0;
/** Claire answers from any mail program and quotes our letter. */
async function claireAnswers(parts: { text: string; html?: string }, letter: Letter = asked): Promise<void> {
  const head = [
    `Message-ID: <answer-${sent++}@client.example>`,
    `From: ${desk.actor('claire').email}`,
    'To: wcms@desk.example',
    `Subject: Re: ${letter.subject}`,
    `In-Reply-To: ${letter.messageId}`,
    'MIME-Version: 1.0',
  ];
  const part = (type: string, content: string) =>
    `--b\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
  const body = [part('plain', parts.text), parts.html ? part('html', parts.html) : '', '--b--\r\n'].join('');
  const raw = Buffer.from(
    [...head, 'Content-Type: multipart/alternative; boundary=b', '', body].join('\r\n').replace(/\n\n--b/, '\n--b'),
  );
  const received = await receiveMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: desk.actor('claire').email!,
    raw,
  });
  assert.ok('saved' in received);
  assert.equal((await readMail(world, received.saved))?.outcome, 'continued');
}

async function entriesOf(who: PersonName): Promise<WireItem[]> {
  const { body, status } = await desk.call(who, 'GET', `/tickets/${number}/entries?limit=200`);
  assert.equal(status, 200);
  return body.items;
}

function assertNoTokens(shown: unknown, who: string): void {
  const text = JSON.stringify(shown);
  assert.deepEqual(text.match(signedToken) ?? [], [], `${who} reads a personal link`);
  // A wrapped or encoded link works just as well: the code at its end must not be there either.
  for (const token of asked.tokens) assert.ok(!text.includes(token.split('.')[2]!.slice(0, 20)), `${who} reads a code`);
}

const everyone: PersonName[] = ['claire', 'amina', 'nadia', 'hugo'];

test('R29: a letter’s record shows its reader’s link to nobody', async () => {
  assert.ok(asked.tokens.length >= 2);
  for (const who of ['claire', 'amina', 'nadia'] as const) {
    const entries = await entriesOf(who);
    assertNoTokens(entries, who);
    const letter = entries.find(({ automatic, text }) => automatic && text?.includes('[lien personnel]'));
    assert.ok(letter, `${who} reads the letter with a plain word for its links`);
  }
});

test('a quoted letter is inert, as text and as HTML, everywhere', async () => {
  const quoted = asked.text.replace(/^/gm, '> ');
  const url = /https:\S+\/answer\/\S+/.exec(asked.text)![0];
  const token = asked.tokens[0]!;
  const safelink = `https://eur01.safelinks.example/?url=${encodeURIComponent(url)}&data=05`;
  const wrapped = `${url.slice(0, 60)}=\n> ${url.slice(60)}`;
  await claireAnswers({
    text: `Voici ma réponse, sous votre message.\n\n${quoted}\nDepuis lundi. ${url}\nou <${safelink}>\nou ${wrapped}\nou ${token}`,
    html: `<p>Depuis lundi, <a href="${url}">ici</a>, <a href="${safelink}">là</a> ou ${url}</p><blockquote>${asked.html}</blockquote>`,
  });
  for (const who of ['claire', 'amina', 'nadia'] as const) {
    const entries = await entriesOf(who);
    assertNoTokens(entries, who);
    const html = entries.map((entry) => entry.html ?? '').join('');
    assert.ok(html.includes('ici') && !/<a [^>]*(answer|ticket)\//.test(html), 'its links lead nowhere');
  }
  const mails = await desk.call('nadia', 'GET', '/mails?limit=50');
  assert.ok(mails.body.items.length > 0);
  assertNoTokens(mails.body, 'the list of mails');
  assertNoTokens(await db.selectFrom('texts').select(['text', 'whole', 'html']).execute(), 'the database');
  assertNoTokens(await readPersonalTicket(db, desk.actor('amina'), number), 'the export of own data');
});

test('a mail that quotes a colleague’s text contains no link of theirs', async () => {
  await postLetters(desk);
  await claireAnswers({ text: `Mon lien, en haut : https://desk.example/fr/answer/${asked.tokens[0]}` });
  const told = (await postLetters(desk)).filter(({ to }) => to === desk.actor('amina').email);
  assert.equal(told.length, 1);
  assert.ok(told[0]!.text.includes('Mon lien, en haut : [lien personnel]'));
  for (const token of asked.tokens) assert.ok(!told[0]!.text.includes(token) && !told[0]!.html.includes(token));
});

test('no personal link survives in typed text: a form, a note, an answer', async () => {
  const url = `https://desk.example/de/ticket/${asked.tokens[0]}`;
  await desk.call('nadia', 'POST', `/tickets/${number}/notes`, { text: `Ihr Link: ${url}` });
  await desk.call('nadia', 'POST', `/tickets/${number}/answers`, { text: `Voyez ${url}.` });
  const made = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { email: 'a@client.example' },
    summary: `Lien ${url}`,
    description: url,
  });
  assert.equal(made.status, 201);
  assertNoTokens(made.body, 'the new ticket');
  const entries = await entriesOf('nadia');
  assertNoTokens(entries, 'nadia');
  assert.ok(entries.some(({ text }) => text === 'Ihr Link: [persönlicher Link]'));
  assert.ok(entries.some(({ text }) => text === 'Voyez [persönlicher Link].'));
  assert.ok(everyone.length > 0);
});

test('a letter forwarded as a file, or returned by a mail server, contains no link', async () => {
  const url = /https:\S+\/answer\/\S+/.exec(asked.text)![0];
  const quoted = `${url.replaceAll('=', '=3D').slice(0, 70)}=\r\n${url.replaceAll('=', '=3D').slice(70)}`;
  const file = (type: string, content: string) =>
    `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename=lettre\r\n\r\n${content}\r\n`;
  const letter = `From: wcms@desk.example\r\nSubject: x\r\n\r\n`;
  const head = [
    ...['Message-ID: <files@client.example>', `From: ${desk.actor('claire').email}`, 'To: wcms@desk.example'],
    ...[`Subject: Re: [${number}]`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', ''],
  ];
  const body = [
    '--b\r\n\r\nVoir ci-joint.\r\n',
    ...[file('message/rfc822', letter + url), file('message/rfc822', `${letter}${quoted}`)],
    ...[file('text/html', `<a href="${url}">x</a>`), '--b--\r\n'],
  ];
  const raw = Buffer.from([...head, body.join('')].join('\r\n'));
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  assert.ok('saved' in received);
  await readMail(world, received.saved);
  const entries = await entriesOf('amina');
  const files = entries.flatMap(({ attachments }) => attachments ?? []);
  assert.equal(files.length, 3);
  for (const { id } of files) {
    const headers = { Authorization: `Bearer ${await desk.token('amina')}` };
    const answer = await fetch(`${desk.url}/api/v1/files/${id}`, { headers });
    assert.equal(answer.status, 200);
    const text = await answer.text();
    assert.ok(text.includes('[lien personnel]'));
    assertNoTokens(text.replace(/=\r?\n/g, ''), 'amina');
  }
});
