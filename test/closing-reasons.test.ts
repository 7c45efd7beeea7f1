import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendMails } from '#desk/sending/send-mails.ts';
import { type Language, languages } from '#domain/language.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { heritage } = desk.cast.organisations;

let opened = 0;
async function open(requester: object = {}): Promise<string> {
  const { body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    summary: 'Heures',
    description: 'Quand le musée ouvre-t-il ?',
    channel: 'letter',
    requester: { email: `person${opened++}@client.example`, ...requester },
  });
  return body.number;
}

function close(number: string, body: object, who: Bearer = 'nadia') {
  return desk.call(who, 'PUT', `/tickets/${number}/closure`, body);
}

async function callInVain(number: string, at: string): Promise<void> {
  desk.at(at);
  const call = { direction: 'out', text: 'Pas de réponse.', reached: false };
  assert.equal((await desk.call('nadia', 'POST', `/tickets/${number}/calls`, call)).status, 201);
}

test('R16, R22: “unreachable” needs attempts on two different business days', async () => {
  const number = await open();
  const refused = async () => {
    const { status, body } = await close(number, { reason: 'unreachable' });
    assert.deepEqual([status, body.issues.map(({ path }) => path)], [422, ['reason']]);
  };
  await refused();
  await callInVain(number, '2026-11-27T09:00:00Z');
  await callInVain(number, '2026-11-27T15:00:00Z');
  await refused();
  await callInVain(number, '2026-11-28T09:00:00Z'); // A Saturday.
  await refused();
  await callInVain(number, '2026-11-30T09:00:00Z');
  assert.equal((await close(number, { reason: 'unreachable' })).status, 200);
});

test('R22: attempts before the requester was last heard or reached do not count', async () => {
  const numbers = [await open(), await open()] as const;
  for (const number of numbers) await callInVain(number, '2026-12-01T09:00:00Z');
  for (const number of numbers) await callInVain(number, '2026-12-02T09:00:00Z');
  const path = (number: string) => `/tickets/${number}/calls`;
  const call = (direction: 'in' | 'out') => ({ direction, text: 'Nous avons parlé.' });
  await desk.call('nadia', 'POST', path(numbers[0]), call('in'));
  await desk.call('nadia', 'POST', path(numbers[1]), call('out'));
  for (const number of numbers) assert.equal((await close(number, { reason: 'unreachable' })).status, 422, number);
});

test('R16: a requester without any contact details is unreachable without an attempt', async () => {
  const { body } = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { anonymous: true },
    summary: 'Lettre',
    description: 'Non signée.',
    channel: 'letter',
  });
  assert.equal((await close(body.number, { reason: 'unreachable' })).status, 200);
  const byPhone = await desk.call('nadia', 'POST', '/tickets', {
    desk: 'DTO',
    requester: { phone: '+3225550148' },
    summary: 'Appel',
    description: 'Rappeler.',
    channel: 'phone',
  });
  assert.equal((await close(byPhone.body.number, { reason: 'unreachable' })).status, 422);
});

test('R8: “redirected” needs an organisation with contact details', async () => {
  const number = await open();
  const wrong = [{}, { contact: null }, { contact: 'heritage' }, { contact: crypto.randomUUID() }];
  for (const contact of wrong) {
    const { status, body } = await close(number, { reason: 'redirected', ...contact });
    assert.deepEqual([status, body.issues.map(({ path }) => path)], [422, ['contact']]);
  }
  assert.equal((await close(number, { reason: 'spam', contact: heritage })).body.issues[0].path, 'contact');
  assert.equal((await close(number, { reason: 'redirected', contact: heritage })).status, 200);
  assert.equal(
    (await close(number, { reason: 'redirected', contact: heritage })).status,
    200,
    'a repeated closing changes nothing',
  );
  assert.equal((await close(number, { reason: 'redirected', contact: desk.cast.organisations.river })).status, 409);
});

/** The desk and its contact details come first, then that the ticket is closed, then how to reply. */
const inOrder: Record<Language, RegExp> = {
  fr: /^Voici qui peut vous aider\n[\s\S]*Office du Patrimoine[\s\S]*communication@patrimoine\.example[\s\S]*Avec cette réponse, votre ticket est clôturé \(.*2026.*\)\.[\s\S]*répondez à cet e-mail/,
  nl: /^Wie u kan helpen\n[\s\S]*Dienst Erfgoed[\s\S]*communicatie@patrimoine\.example[\s\S]*Met dit antwoord is uw ticket afgesloten \(.*2026.*\)\.[\s\S]*beantwoord dan deze e-mail/,
  de: /^Wer Ihnen weiterhelfen kann\n[\s\S]*Amt für Denkmalpflege[\s\S]*communication@patrimoine\.example[\s\S]*Mit dieser Antwort ist Ihr Ticket geschlossen \(.*2026.*\)\.[\s\S]*antworten Sie auf diese E-Mail/,
  en: /^Who can help you\n[\s\S]*Heritage Office[\s\S]*communication@patrimoine\.example[\s\S]*This answer closes your ticket \(.*2026.*\)\.[\s\S]*reply to this e-mail/,
};

for (const language of languages)
  test(`R8: the referral reads like an answer, in ${language}`, async () => {
    const email = `referred.${language}@client.example`;
    const number = await open({ email, language });
    await sendAll();
    assert.equal((await close(number, { reason: 'redirected', contact: heritage })).status, 200);
    await sendAll();
    const letters = await desk.db
      .selectFrom('outgoingMails')
      .select(['letter', 'subject', 'text'])
      .where('address', '=', email)
      .orderBy('id')
      .execute();
    assert.deepEqual(
      letters.map(({ letter }) => letter),
      ['acknowledgement', 'closed'],
    );
    const { subject, text } = letters[1]!;
    assert.match(`${subject!.replace(`[${number}] `, '')}\n${text}`, inOrder[language]);
    const ticket = await desk.call('nadia', 'GET', `/tickets/${number}`);
    assert.notEqual(ticket.body.targets.firstAnswer.answeredAt, null, 'it is the first answer');
  });

async function sendAll(): Promise<void> {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    send: async () => ({ accepted: '250 2.0.0 Ok' }),
    check: async () => ({ ready: true as const }),
    close: () => undefined,
  };
  await sendMails(desk.world, relay, ids);
}
