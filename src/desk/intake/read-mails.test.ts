import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMails } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db, cast } = await openTestDesk();

async function saveMail(id: string, from: string, { headers = '', text = 'La page est blanche.', to = 'wcms' } = {}) {
  const raw = `Message-ID: <${id}@client.example>\r\nFrom: ${from}\r\nSubject: ${id}\r\n${headers}\r\n${text}\r\n`;
  const received = await receiveMail(world, {
    mailbox: `${to}@desk.example`,
    envelopeFrom: from || 'nobody@one.example',
    raw: Buffer.from(raw),
  });
  assert.ok('saved' in received && received.isNew);
  return received.mail;
}

function rowsOf(mails: { id: string }[]) {
  const ids = mails.map(({ id }) => id);
  return Promise.all(
    ids.map((id) => db.selectFrom('incomingMails').selectAll().where('id', '=', id).executeTakeFirstOrThrow()),
  );
}

test('mails read together end where they would end alone', async () => {
  const mails = [
    await saveMail('first', 'anna@one.example'),
    await saveMail('second', 'bert@two.example'),
    await saveMail('again', 'anna@one.example'),
    await saveMail('reply', 'bert@two.example', { headers: 'In-Reply-To: <second@client.example>\r\n' }),
    await saveMail('foreign', 'carl@three.example', { headers: 'In-Reply-To: <first@client.example>\r\n' }),
    await saveMail('absent', 'dora@four.example', { headers: 'Auto-Submitted: auto-replied\r\n' }),
    await saveMail('nobody', ''),
  ];
  await readMails(world, mails);
  const rows = await rowsOf(mails);
  assert.deepEqual(
    rows.map(({ outcome }) => outcome),
    ['opened', 'opened', 'opened', 'continued', 'held', 'automatic', 'parked'],
  );
  const tickets = rows.map(({ ticketId }) => ticketId);
  assert.equal(tickets[3], tickets[1], 'the reply is on the ticket of the mail that it answers, which came with it');
  assert.equal(tickets[4], tickets[0], 'a stranger’s answer is held on the ticket of the mail that it answers');
  assert.equal(new Set(tickets.slice(0, 3)).size, 3);
  const authors = await db
    .selectFrom('addresses')
    .select('personId')
    .where('address', '=', 'anna@one.example')
    .execute();
  const requesters = await db
    .selectFrom('tickets')
    .select('requesterId')
    .where('id', 'in', [tickets[0]!, tickets[2]!])
    .execute();
  assert.deepEqual(new Set(requesters.map(({ requesterId }) => requesterId)), new Set([authors[0]!.personId]));
});

test('R1: a mail to two desks becomes a linked ticket at each when both copies are read together', async () => {
  const words = { text: 'Aux deux services.' };
  const mails = [
    await saveMail('both', 'eva@five.example', words),
    await saveMail('both', 'eva@five.example', { ...words, to: 'archives' }),
  ];
  await readMails(world, mails);
  const [one, other] = await rowsOf(mails);
  assert.notEqual(one!.ticketId, other!.ticketId);
  const links = await db
    .selectFrom('events')
    .select(['ticketId', 'type'])
    .where('ticketId', 'in', [one!.ticketId!, other!.ticketId!])
    .where('type', '=', 'linked')
    .execute();
  assert.equal(links.length, 2);
});

test('a mail requested by id is read from its storage', async () => {
  const saved = await saveMail('byId', 'fred@six.example');
  await readMails(world, [saved.id, saved.id]);
  const [row] = await rowsOf([saved]);
  assert.equal(row!.outcome, 'opened');
});

test('R3: the tags of one mailbox count together for its hourly limit, also in mails that are read together', async () => {
  const { acknowledgementsPerHourMax } = await world.readDesk(db, cast.desks.wcms);
  const mails = [];
  for (let tag = 0; tag <= acknowledgementsPerHourMax; tag++)
    mails.push(await saveMail(`tagged${tag}`, `robot+${tag}@machine.example`));
  await readMails(world, mails);
  const silent = (await rowsOf(mails)).map(({ reason }) => reason?.silent ?? null);
  assert.deepEqual(silent, [...Array(acknowledgementsPerHourMax).fill(null), 'capped']);
});
