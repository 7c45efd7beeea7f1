import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { languages } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';
import type { Protection } from '#mail/read/message/message.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { recordView } from '#web/console/ticket/record/record-view.ts';
import { readSources } from '#web/console/ticket/sources.ts';

const desk = await openTestDesk();
const { world } = desk;

const mails: Record<Protection, string> = {
  signatureValid: 'smime-opaque',
  signatureBroken: 'smime-signed-and-altered',
  signatureUnverified: 'smime-signed-by-another',
  encrypted: 'smime-encrypted',
};

/** Delivers a mail of the corpus and returns the number of the ticket that it opens. */
async function arrive(name: string): Promise<string> {
  const raw = readFileSync(new URL(`mail/${name}.eml`, import.meta.url));
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  if (!('saved' in received)) throw new Error(received.refused);
  const read = await readMail(world, received.saved);
  const ticket = desk.db.selectFrom('tickets').select('number').where('id', '=', read!.ticketId!);
  return (await ticket.executeTakeFirstOrThrow()).number;
}

/** The notices below the message in the record, as an agent with this language sees them. */
async function shown(number: string, language: (typeof languages)[number]) {
  const sources = await readSources(staffVisit(desk, 'nadia', language), number);
  const [message] = recordView(sources!).filter((item) => item.kind === 'entry');
  return message!;
}

for (const [protection, name] of Object.entries(mails) as [Protection, string][]) {
  test(`the record shows a mail’s protection: ${protection}`, async () => {
    const number = await arrive(name);
    for (const language of languages) {
      const { marks } = await shown(number, language);
      const text = consoleWords[language].record.protection[protection];
      // The line above it shows the claimed sender.
      assert.deepEqual(marks.at(-1), { text, alarm: protection === 'signatureBroken' });
    }
  });
}

test('a signed envelope’s content is the message, and its files are the ticket’s', async () => {
  const { text, files } = await shown(await arrive('smime-opaque-in-a-file-of-any-kind'), 'de');
  assert.equal(text, 'Guten Tag, der Vertrag liegt bei.');
  assert.deepEqual(
    files.map(({ name }) => name),
    ['vertrag.pdf'],
  );
});

test('a signature is not a file, and an encrypted part is one', async () => {
  assert.deepEqual((await shown(await arrive('smime-signed'), 'fr')).files, []);
  const { files } = await shown(await arrive('pgp-encrypted'), 'en');
  assert.ok(files.some(({ name }) => name === 'encrypted.asc'));
});
