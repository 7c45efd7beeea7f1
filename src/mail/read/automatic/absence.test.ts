import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMessage } from '#mail/read/parse.ts';

/** An answer to a letter of ours without any header that calls it automatic. */
async function automaticOf(subject: string): Promise<string | null> {
  const head = `From: An <an@agency.example>\r\nTo: wcms@desk.example\r\nIn-Reply-To: <a@desk.example>\r\nSubject: ${subject}`;
  const parsed = await parseMessage(
    Buffer.from(`${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBack on Monday.\r\n`),
  );
  assert.ok('message' in parsed);
  return parsed.message.automatic;
}

test('an absence message without headers is recognised by its subject, in each language', async () => {
  for (const subject of [
    'Absence du bureau',
    'Absente jusqu’au 7 décembre',
    'Je suis absent jusqu’au 7 décembre',
    'Réponse automatique : [DTO-104217-39] Logo',
    'Afwezig tot 7 december',
    'Ik ben afwezig van 1 tot 7 december',
    'Afwezigheidsbericht: [DTO-104217-39] Logo',
    'Abwesend bis 7. Dezember',
    'Ich bin nicht im Büro bis 7. Dezember',
    'Abwesenheitsnotiz: [DTO-104217-39] Logo',
    'Out of office until 7 December',
    'I’m out of the office from 1 to 7 December',
    'Automatic reply: [DTO-104217-39] Logo',
  ])
    assert.equal(await automaticOf(subject), 'autoReply', subject);
});

test('an answer to a ticket about an absence is a person’s', async () => {
  for (const subject of [
    'Re: [DTO-104217-39] Absent jusqu’au 7 décembre',
    'Re: [DTO-104217-39] Afwezig tot 7 december',
    'AW: [DTO-104217-39] Abwesend bis 7. Dezember',
    'Re: [DTO-104217-39] Out of office until 7 December',
    'Absence du logo sur la page',
    'Out of office banner on the site',
  ])
    assert.equal(await automaticOf(subject), null, subject);
});
