import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { languages } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { whatNext } from '#web/portal/what-next.ts';

const http = await openHttpDesk();
const { world, db, jobs, cast } = http;
const now = '2026-11-24T09:00:00Z';

for (const language of languages)
  test(`R18, R22: portal, mail and API say that a held reply keeps the ticket open, in ${language}`, async () => {
    const email = `waiting.${language}@client.example`;
    const requester = { email, language };
    const opened = await http.call('nadia', 'POST', '/tickets', {
      desk: 'DTO',
      requester,
      summary: 'Page',
      description: 'Blanche.',
      channel: 'letter',
    });
    const { number } = opened.body;
    await http.call('nadia', 'PUT', `/tickets/${number}/handling`, { text: 'Réparé.' });
    const before = await http.call('nadia', 'GET', `/tickets/${number}`);
    assert.equal(before.body.clock.waitsForDesk, false);

    const id = `Message-ID: <${language}@evil.example>`;
    const head = ['From: mallory@evil.example', 'To: wcms@desk.example', `Subject: [${number}]`, id];
    const raw = Buffer.from([...head, '', `Let me in, ${language}.`, ''].join('\r\n'));
    const received = await receiveMail(world, {
      mailbox: 'wcms@desk.example',
      envelopeFrom: 'mallory@evil.example',
      raw,
    });
    assert.ok('saved' in received);
    assert.equal((await readMail(world, received.saved))?.outcome, 'held');

    const after = await http.call('nadia', 'GET', `/tickets/${number}`);
    assert.equal(after.body.clock.waitsForDesk, true);
    const ticket = (await findTicketSummary(db, http.actor('nadia'), { number }))!;
    const desk = await world.readDesk(db, cast.desks.wcms);
    const said = whatNext(ticket, { desk, language, now, takesPart: true });
    const [begins] = words[language].clock.staysOpen({ date: '~' }).split('~');
    assert.ok(said.startsWith(begins!), said);
    assert.ok(plain(await noticeTo(email)).includes(plain(words[language].clock.waits)));
  });

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function noticeTo(address: string): Promise<string> {
  const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    send: async () => ({ accepted: '250 2.0.0 Ok' }),
    check: async () => ({ ready: true as const }),
    close: () => undefined,
  };
  await sendMails(world, relay, ids);
  const query = db.selectFrom('outgoingMails').select('text').where('address', '=', address);
  return (await query.where('letter', '=', 'closingNotice').executeTakeFirstOrThrow()).text!;
}
