import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

async function arrives(subject: string, text: string): Promise<string> {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', `Subject: ${subject}`];
  const more = [`Message-ID: <${subject.length}@patrimoine.example>`, 'Content-Type: text/plain; charset=utf-8'];
  const raw = Buffer.from([...head, ...more, '', text, ''].join('\r\n'));
  const result = await takeMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  return result.ticket!;
}

async function subjectsFor(who: 'nadia' | 'claire', number: string): Promise<unknown> {
  const { body } = await desk.call(who, 'GET', `/tickets/${number}/entries`);
  return (body.items[0] as { subjects?: unknown }).subjects;
}

test('R5: for an entry with several subjects agents see the passages, and its requester does not', async () => {
  const number = await arrives(
    'Vragen',
    'Twee vragen: 1) Kan het logo vervangen worden? 2) Hoe voeg ik een redacteur toe?',
  );
  const subjects = [{ text: '1) Kan het logo vervangen worden?' }, { text: '2) Hoe voeg ik een redacteur toe?' }];
  assert.deepEqual(await subjectsFor('nadia', number), subjects);
  assert.equal(await subjectsFor('claire', number), undefined);
  const one = await arrives('Logo', 'Bonjour, le logo est flou. Pouvez-vous regarder ?');
  assert.equal(await subjectsFor('nadia', one), undefined);
});

test('R5: the subject line separates two subjects that the text does not', async () => {
  const text = 'Sam Field starts on Monday and will edit the news.\r\n\r\nThe search box shows French words.';
  const subjects = text.split('\r\n\r\n').map((passage) => ({ text: passage }));
  assert.deepEqual(await subjectsFor('nadia', await arrives('Account for Sam + search box', text)), subjects);
  assert.equal(await subjectsFor('nadia', await arrives('News', text)), undefined);
});

test('R2: a subject of “Re:” alone is no summary, and the first words are', async () => {
  const summaryOf = async (subject: string, text: string) =>
    (await desk.call('nadia', 'GET', `/tickets/${await arrives(subject, text)}`)).body.summary;
  assert.equal(await summaryOf('RE: Tr :', 'La page du musée est blanche.'), 'La page du musée est blanche.');
  assert.equal(await summaryOf('Re:', ''), 'Re:');
  assert.equal(await summaryOf('AW: Die Seite', 'Sie ist leer.'), 'AW: Die Seite');
});
