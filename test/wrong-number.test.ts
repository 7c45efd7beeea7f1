import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { mailReason } from '#locales/mail/messages.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db, jobs } = desk;

const signed = 'Authentication-Results: mx.desk.example; dkim=pass header.d=client.example';
let written = 0;

/** Mails the desk once. Returns what agents read of the mail, and the last letter to its sender; null if missing. */
async function mail(from: string, proof: boolean | string, subject = 'Re: [DTO-104217-38] Page blanche') {
  const signs = proof === true ? [signed] : proof === false ? [] : [proof];
  const head = [...signs, `From: ${from}`, 'To: wcms@desk.example', `Subject: ${subject}`];
  const raw = Buffer.from(
    [...head, `Message-ID: <${written++}.${from}>`, '', 'La page est toujours blanche.', ''].join('\r\n'),
  );
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  assert.ok('saved' in received);
  assert.equal((await readMail(world, received.saved))?.outcome, 'opened');
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    send: async () => ({ accepted: '250 2.0.0 Ok' }),
    check: async () => ({ ready: true as const }),
    close: () => undefined,
  };
  await sendMails(world, relay, ids);
  const kind = db.selectFrom('incomingMails').select('reason').where('id', '=', received.saved);
  const letters = db.selectFrom('outgoingMails').select('text').where('address', '=', from).orderBy('id', 'desc');
  return {
    reason: (await kind.executeTakeFirstOrThrow()).reason!,
    text: (await letters.executeTakeFirst())?.text ?? null,
  };
}

test('R2: a wrong number is reported to its sender and the agent, with the likely number', async () => {
  const { reason, text } = await mail('nina@client.example', true);
  assert.match(mailReason(reason, 'en'), /DTO-104217-38.*DTO-104217-39 was probably meant/);
  assert.match(text!.replace(/\s+/g, ' '), /DTO-104217-38.*DTO-104217-39/);
});

test('R3: an unproved address gets nothing repeated, not even the wrong number', async () => {
  const { reason, text } = await mail('mallory@evil.example', false);
  assert.match(mailReason(reason, 'en'), /DTO-104217-39/);
  assert.doesNotMatch(text!, /104217/);
});

test('R3: a proved earlier mail does not make a later unproved one repeatable', async () => {
  assert.match((await mail('vera@client.example', true)).text!, /104217/);
  const forged = await mail('vera@client.example', false);
  assert.match(mailReason(forged.reason, 'en'), /DTO-104217-39/);
  assert.doesNotMatch(forged.text!, /104217|blanche/);
  assert.match((await mail('vera@client.example', true)).text!, /104217/);
});

test('R2: an agent sees a wrong number even if no letter is sent', async () => {
  const failed = 'Authentication-Results: mx.desk.example; dmarc=fail header.from=client.example';
  const { reason, text } = await mail('forged@client.example', failed);
  assert.equal(text, null);
  assert.match(mailReason(reason, 'en'), /DTO-104217-39 was probably meant/);
  assert.ok(reason.silent, JSON.stringify(reason));
});

for (const typed of ['ABC-104217-39', 'ARC-104217-39'])
  test(`R2: the wrong prefix of ${typed} is reported with the right one, and nothing is joined`, async () => {
    const { reason, text } = await mail(`${typed}@client.example`.toLowerCase(), true, `Re: [${typed}] Page blanche`);
    assert.match(mailReason(reason, 'en'), new RegExp(`${typed}.*DTO-104217-39 was probably meant`));
    assert.match(text!.replace(/\s+/g, ' '), new RegExp(`${typed}.*DTO-104217-39`));
  });

for (const subject of ['Facture ABC 104217 39', 'Dossier XABC-104217-39-B', 'Page 104217-39'])
  test(`“${subject}” is not a number of a desk, and nothing is reported`, async () => {
    const { reason } = await mail(`n${subject.length}@client.example`, true, subject);
    assert.equal(reason.code, 'newContact');
  });
