import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import { openTestDesk, type TestDesk } from '#test/desk-world.ts';
import { unsigned } from '#test/signed-mail.ts';

const here = await openTestDesk();
const there = await otherInstallation('help@other.example');
const wcms = 'wcms@desk.example';

/** Another installation: its own database and secret, and a mailbox that this one does not know. */
async function otherInstallation(mailbox: string): Promise<TestDesk> {
  const desk = await openTestDesk();
  const { wcms: deskId } = desk.cast.desks;
  await desk.db.updateTable('mailboxes').set({ address: mailbox }).where('deskId', '=', deskId).execute();
  desk.world.publicChanged();
  return { ...desk, world: { ...desk.world, signer: openSigner(['a secret of the others']) } };
}

/** Sends a desk's waiting letters and returns them. */
async function post({ world, jobs }: TestDesk): Promise<Envelope[]> {
  const letters: Envelope[] = [];
  const relay: Relay = {
    send: async (letter) => {
      letters.push(letter);
      return { accepted: '250 ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const mailIds = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, mailIds);
  return letters;
}

async function take({ world }: TestDesk, { from, to, bytes }: Envelope) {
  const received = await receiveMail(world, { mailbox: to, envelopeFrom: from, raw: bytes });
  assert.ok('saved' in received, JSON.stringify(received));
  return readMail(world, received.saved);
}

const roundsMax = 40;

/** Passes letters between the two until both are silent, starting with one mail, and returns them all. */
async function exchange(first: Envelope, onTheWay = (letter: Envelope) => letter) {
  const count = { toThem: 0, toUs: 0 };
  await take(here, first);
  for (let round = 0; round < roundsMax; round++) {
    const toThem = (await post(here)).map(onTheWay);
    for (const letter of toThem) await take(there, letter);
    const toUs = (await post(there)).map(onTheWay);
    for (const letter of toUs) await take(here, letter);
    count.toThem += toThem.length;
    count.toUs += toUs.length;
    if (toThem.length + toUs.length === 0) return count;
  }
  throw new Error('They are still talking to each other.');
}

let sent = 0;
function firstMail(from = 'help@other.example', subject = 'Une question'): Envelope {
  const messageId = `<loop${sent++}@other.example>`;
  return { from, to: wcms, bytes: unsigned({ from, subject, text: 'Pouvez-vous nous aider ?', messageId }) };
}

test('two desks that acknowledge each other stop at once: the second recognises the acknowledgement', async () => {
  assert.deepEqual(await exchange(firstMail()), { toThem: 1, toUs: 0 });
});

/** Strips the headers by which machines recognise each other and adds a sender, as some gateways do. */
function stripped({ from, to, bytes }: Envelope): Envelope {
  const [head = '', ...body] = Buffer.from(bytes).toString('latin1').split('\r\n\r\n');
  const kept = head.replace(
    /^(?:auto-submitted|x-auto-response-suppress|precedence|list-[a-z-]+):.*\r\n(?:[ \t].*\r\n)*/gim,
    '',
  );
  const sender = from || (to === wcms ? 'help@other.example' : wcms);
  return { from: sender, to, bytes: Buffer.from([kept, ...body].join('\r\n\r\n'), 'latin1') };
}

test('they also stop if a gateway strips the automatic headers: at most two mails each way', async () => {
  const { toThem, toUs } = await exchange(firstMail('help@other.example', 'Encore une'), stripped);
  assert.ok(toThem >= 1 && toThem <= 2, `${toThem} to them`);
  assert.ok(toUs <= 2, `${toUs} to us`);
});

test('a robot that answers every letter with a new mail gets a limited number of replies per hour', async () => {
  const { acknowledgementsPerHourMax } = await here.world.readDesk(here.db, here.cast.desks.wcms);
  const robot = 'robot@machine.example';
  await take(here, firstMail(robot, 'Commande'));
  let answers = 0;
  for (let letters = await post(here); letters.length > 0; letters = await post(here)) {
    answers += letters.length;
    assert.ok(answers <= acknowledgementsPerHourMax, 'It is answered for ever.');
    await take(here, firstMail(robot, 'Commande'));
  }
  assert.equal(answers, acknowledgementsPerHourMax);
});

test('mail beyond the limit becomes a ticket and records why no letter was sent', async () => {
  const read = await take(here, firstMail('robot@machine.example', 'Commande'));
  assert.deepEqual([read?.outcome, read?.reason], ['opened', 'newContact']);
  assert.equal((await lastReason('robot@machine.example'))?.silent, 'capped');
  assert.deepEqual(await post(here), []);
});

test('a robot that quotes a number is held, with a limited number of replies, and the reason records the limit', async () => {
  const { acknowledgementsPerHourMax } = await here.world.readDesk(here.db, here.cast.desks.wcms);
  await take(here, firstMail('claire.dumont@patrimoine.example', 'Le logo'));
  const [acknowledgement] = await post(here);
  const parsed = await parseMessage(acknowledgement!.bytes);
  assert.ok('message' in parsed);
  const number = /DTO-\d+-\d\d/.exec(parsed.message.subject)![0];
  let told = 0;
  for (let n = 0; n <= acknowledgementsPerHourMax; n++) {
    const read = await take(here, firstMail('parrot@machine.example', `[${number}]`));
    assert.equal(read?.outcome, 'held');
    told += (await post(here)).length;
  }
  assert.equal(told, acknowledgementsPerHourMax);
  assert.deepEqual(await lastReason('parrot@machine.example'), { code: 'notTakingPart', silent: 'capped' });
});

async function lastReason(address: string) {
  const { reason } = await here.db
    .selectFrom('incomingMails')
    .select('reason')
    .where('fromAddress', '=', address)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return reason;
}
