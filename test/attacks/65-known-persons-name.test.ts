// Attack 65: a form or an unauthenticated mail in a known person's name makes the desk mail them the attacker's words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { answerLink, openLink } from '#desk/portal/answer-link.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import { makeAdministrator } from '#desk/staff/administrators.ts';
import type { Channel } from '#domain/ticket/vocabulary.ts';
import { personOfNumber } from '#store/calls/phone-callers.ts';
import { findPersonByAddress } from '#store/people/people.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { fails, openMailDesk, passes } from '#test/mail-desk.ts';
import { signedIn } from '#test/session.ts';

const desk = await openMailDesk();
const { world, db, cast } = desk;
const hugo = desk.actor('hugo');
const address = hugo.email!;
const phishing = 'Zq7-phishing';
const nadia = 'nadia';

async function given(channel: Channel, actor: Parameters<typeof receiveContact>[1] = null) {
  const opened = await receiveContact(world, actor, {
    deskId: cast.desks.wcms,
    channel,
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    fileIds: [],
    requester: { email: address, name: `${phishing} name`, phone: null, language: 'fr' },
    ...{ summary: `${phishing} summary`, text: `${phishing} https://evil.example` },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

/** Everything that an agent can write to the requester, and everything that the clock sends by itself. */
async function writeAll(number: string): Promise<void> {
  const put = async (method: string, path: string, body: object) => {
    const { status, body: said } = await desk.call(nadia, method, `/tickets/${number}${path}`, body);
    assert.ok(status < 300, `${path}: ${status} ${JSON.stringify(said)}`);
  };
  await put('POST', '/answers', { text: 'Nous regardons.' });
  await put('POST', '/information-requests', { text: 'Quelle page ?', items: ['La page'] });
  await put('PUT', '/handling', { text: 'C’est fait.' });
  await put('PUT', '/closure', { reason: 'duplicate', of: (await given('form')).number });
}

test('letters about an unproved contact repeat none of its text', async () => {
  await desk.letters();
  const ticket = await given('form');
  assert.deepEqual([ticket.provedBy, ticket.senderWarning, ticket.knownEditor], [null, 'knownPerson', false]);
  await writeAll(ticket.number);
  const letters = await desk.letters();
  assert.ok(letters.length >= 5, `${letters.length} letters`);
  for (const { subject, whole, to } of letters) {
    assert.equal(to, address);
    assert.doesNotMatch(`${subject} ${whole}`, /Zq7|evil\.example|Hugo/, subject);
    assert.match(subject, /^\[DTO-\d+-\d\d\] [^:]+$/);
  }
});

for (const channel of ['form', 'phone', 'letter', 'api'] as const)
  test(`a ${channel} contact in a known person’s name proves nothing, even if somebody else forwards it`, async () => {
    const ticket = await given(channel, channel === 'form' ? null : desk.actor('nadia'));
    assert.deepEqual([ticket.provedBy, ticket.knownEditor], [null, false]);
    for (const { subject, whole } of await desk.letters()) assert.doesNotMatch(`${subject} ${whole}`, /Zq7/);
  });

test('the API reports a contact’s proof and warns; a program that forwards a form proves nothing', async () => {
  const ask = { summary: 'Une question', description: 'Une question ?', desk: 'DTO' };
  const form = await desk.call('service', 'POST', '/tickets', {
    ...ask,
    channel: 'form',
    requester: { email: address },
  });
  assert.equal(form.status, 201);
  assert.deepEqual((form.body as unknown as { sender: unknown }).sender, { proved: null, warning: true });
  const own = await desk.call('hugo', 'POST', '/tickets', ask);
  assert.deepEqual((own.body as unknown as { sender: unknown }).sender, { proved: 'signIn', warning: false });
  for (const [number, proved] of [
    [form.body.number, null],
    [own.body.number, 'signIn'],
  ] as const) {
    const { body } = await desk.call(nadia, 'GET', `/tickets/${number}/entries`);
    const entry = (body.items as unknown as { direction: string; proved: unknown }[]).find(
      (each) => each.direction === 'in',
    );
    assert.equal(entry?.proved, proved);
  }
});

test('only its own letter’s link proves a contact; a sign-in or another ticket’s link does not', async () => {
  await desk.letters();
  const forged = await given('form');
  const other = await given('form');
  const letters = await desk.letters();
  await signedIn(world, cast.people.hugo, address);
  assert.equal((await desk.reread(forged.number)).provedBy, null);
  const own = letters.find(({ subject }) => subject.includes(other.number))!;
  const link = await openLink(world, /answer\/([^\s?"]+)/.exec(own.whole)![1]!);
  assert.equal((await desk.reread(other.number)).provedBy, null, 'opening the page does nothing');
  await answerLink(world, link!, 'confirm');
  assert.equal((await desk.reread(forged.number)).provedBy, null);
  const proved = await desk.reread(other.number);
  assert.deepEqual([proved.provedBy, proved.senderWarning, proved.knownEditor], ['link', null, true]);
  const types = (await readHistory(db, proved.id)).map(({ type }) => type);
  assert.deepEqual(types, ['opened', 'addressProved', 'editorKnown']);
  await desk.call(nadia, 'POST', `/tickets/${other.number}/answers`, { text: 'Nous regardons.' });
  assert.match((await desk.letters()).at(-1)!.subject, /Zq7-phishing summary/, 'from then on letters are ordinary');
});

test('an unproved mail in a known person’s name is a neutral contact with a warning; its signed reply proves it', async () => {
  const { ticket, reason } = await desk.receive({ from: address, subject: `${phishing} subject`, text: phishing });
  assert.deepEqual([ticket.provedBy, ticket.senderWarning, ticket.siteId], [null, 'knownPerson', null]);
  assert.equal(reason.silent, undefined);
  const [letter] = await desk.letters();
  assert.doesNotMatch(letter!.subject + letter!.whole, /Zq7|Hugo/);
  await desk.receive({ from: address, subject: 'Re', headers: [`In-Reply-To: ${letter!.messageId}`] });
  const after = await desk.reread(ticket.number);
  assert.deepEqual([after.provedBy, after.senderWarning, after.knownEditor], ['signedReply', null, true]);
});

test('mail that failed DMARC opens its ticket with a warning and gets no automatic letter', async () => {
  for (const from of [address, 'nobody@stranger.example']) {
    const { ticket, reason } = await desk.receive({ from, headers: [fails(from.split('@')[1]!)] });
    assert.deepEqual([ticket.provedBy, ticket.senderWarning], [null, 'dmarcFailed']);
    assert.deepEqual(reason, { code: 'newContact', silent: 'dmarcFailed' });
    assert.deepEqual(await desk.letters(), []);
  }
  const { body } = await desk.call(nadia, 'GET', '/mails?from=nobody@stranger.example', undefined, {
    'Accept-Language': 'en',
  });
  assert.match(body.items[0].reason!, /No automatic answer went out: DMARC failed/);
});

test('a mail that passed proves only its own contact', async () => {
  const { ticket } = await desk.receive({ from: address, headers: [passes('patrimoine.example')] });
  assert.deepEqual([ticket.provedBy, ticket.knownEditor, ticket.senderWarning], ['dkim', true, null]);
  const next = await desk.receive({ from: address });
  assert.equal(next.ticket.provedBy, null);
});

const typedName = (email: string) =>
  receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email, name: `${phishing} evil.example`, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });

for (const [when, isKnown] of [
  ['whose address was proved before, without a name', true],
  ['who never wrote before', false],
] as const)
  test(`no letter greets a person ${when} by a name typed in a form by a stranger`, async () => {
    const email = `${isKnown ? 'known' : 'unknown'}@patrimoine.example`;
    const own = () => desk.receive({ from: email, headers: [passes('patrimoine.example')] });
    if (isKnown) await own();
    await typedName(email);
    await desk.letters();
    const { ticket } = await own();
    assert.equal(ticket.provedBy, 'dkim');
    await desk.call(nadia, 'POST', `/tickets/${ticket.number}/answers`, { text: 'Nous regardons.' });
    const letters = await desk.letters();
    assert.equal(letters.length, 2);
    for (const { subject, whole } of letters) assert.doesNotMatch(subject + whole, /Zq7|evil/);
  });

test('a code that anybody can request greets nobody by a name from an unproved contact', async () => {
  const email = 'admin-without-a-name@patrimoine.example';
  await makeAdministrator(world, email);
  await typedName(email);
  await desk.letters();
  await askCode(world, { email, language: 'fr', address: '198.51.100.7' });
  const [letter] = await desk.letters();
  assert.equal(letter?.to, email);
  assert.doesNotMatch(letter!.whole, /Zq7|evil/);
});

test('an unproved contact gives no phone number or language to a known person', async () => {
  const email = 'without-a-number@patrimoine.example';
  const ask = { summary: 'Une question', description: 'Une question ?', desk: 'DTO' };
  const requester = { email, phone: '+3225559911', language: 'nl' } as const;
  await desk.receive({ from: email, headers: [passes('patrimoine.example')] });
  await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'nl',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { ...requester, name: null },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  for (const channel of ['form', 'api'])
    assert.equal((await desk.call('service', 'POST', '/tickets', { ...ask, channel, requester })).status, 201);
  const { phone, language } = (await findPersonByAddress(db, email))!;
  assert.deepEqual([phone, language, await personOfNumber(db, requester.phone)], [null, null, null]);
});

test('an agent’s call and the signed-in person can set a phone number', async () => {
  const ask = { summary: 'Une question', description: 'Une question ?', desk: 'DTO' };
  const [heard, own] = [{ email: 'called@patrimoine.example', phone: '+3225559912' }, '+3225559913'];
  await desk.receive({ from: heard.email, headers: [passes('patrimoine.example')] });
  await desk.call(nadia, 'POST', '/tickets', { ...ask, channel: 'phone', requester: heard });
  assert.equal((await findPersonByAddress(db, heard.email))?.phone, heard.phone);
  await db.updateTable('people').set({ phone: null }).where('id', '=', cast.people.hugo).execute();
  await desk.call('hugo', 'POST', '/tickets', { ...ask, requester: { phone: own } });
  assert.equal((await findPersonByAddress(db, address))?.phone, own);
  const logged = { email: 'logged@patrimoine.example', phone: '+3225559914' };
  const { ticket } = await desk.receive({ from: logged.email, headers: [passes('patrimoine.example')] });
  const call = { direction: 'in', caller: logged, text: 'Elle rappelle.' };
  assert.equal((await desk.call(nadia, 'POST', `/tickets/${ticket.number}/calls`, call)).status, 201);
  assert.equal((await findPersonByAddress(db, logged.email))?.phone, logged.phone);
});
