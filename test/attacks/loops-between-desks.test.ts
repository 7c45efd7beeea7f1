// Attack 11, between desks: whatever makes one desk write to another, in this installation or in another, the letters end, and each
// is saved.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askApproval } from '#desk/approvals/ask-approval.ts';
import { startConversation, writeInConversation } from '#desk/conversations/converse.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { letTakePart } from '#desk/portal/participants.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk, type TestDesk } from '#test/desk-world.ts';
import { unsigned } from '#test/signed-mail.ts';

const wcms = 'wcms@desk.example';
const archives = 'archives@desk.example';
const help = 'help@other.example';

const here = await openTestDesk();
const there = await otherInstallation();
const installationOf: Record<string, TestDesk> = { [wcms]: here, [archives]: here, [help]: there };

/** Another installation: its own database and secret, and a mailbox that this one does not know. */
async function otherInstallation(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const mailboxes = desk.db.updateTable('mailboxes').set({ address: help });
  await mailboxes.where('deskId', '=', desk.cast.desks.wcms).execute();
  desk.world.publicChanged();
  return { ...desk, world: { ...desk.world, signer: openSigner(['a secret of the others']) } };
}

/** Sends the waiting letters of an installation, and returns them. */
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

type Way = (letter: Envelope) => Envelope;

const straight: Way = (letter) => letter;

/** Strips the headers by which machines recognise each other and adds a sender, as some gateways do. */
const stripped: Way = ({ to, bytes, from }) => {
  const [head = '', ...body] = Buffer.from(bytes).toString('latin1').split('\r\n\r\n');
  const kept = head.replace(
    /^(?:auto-submitted|x-auto-response-suppress|precedence|list-[a-z-]+):.*\r\n(?:[ \t].*\r\n)*/gim,
    '',
  );
  const sender = from || /^From:.*?([^<\s]+@[^>\s]+)/im.exec(head)?.[1] || '';
  return { from: sender, to, bytes: Buffer.from([kept, ...body].join('\r\n\r\n'), 'latin1') };
};

/** Sends on what a person's address gets, as a rule of a mail program does. */
const forwarding =
  (address: string, to: string): Way =>
  (letter) =>
    letter.to === address ? { ...letter, to } : letter;

const roundsMax = 30;

/** Delivers letters between all desks until they are silent. Returns how many of them went to a desk. */
async function exchange(ways: Way[]): Promise<number> {
  let toDesks = 0;
  for (let round = 0; round < roundsMax; round++) {
    const letters = [...(await post(here)), ...(await post(there))];
    if (letters.length === 0) return toDesks;
    for (const written of letters) {
      const letter = ways.reduce((each, way) => way(each), written);
      const desk = installationOf[letter.to];
      if (desk === undefined) continue;
      toDesks += 1;
      const received = await receiveMail(desk.world, {
        mailbox: letter.to,
        envelopeFrom: letter.from,
        raw: letter.bytes,
      });
      // R1: the desk saves it and says where it went, or knows that it has it.
      assert.ok('saved' in received, JSON.stringify(received));
      const read = await readMail(desk.world, received.saved);
      assert.ok(read?.outcome, `${letter.to}: ${JSON.stringify(read)}`);
    }
  }
  throw new Error('They are still writing to each other.');
}

/** Opens a ticket of a requester at the desk of the websites. */
async function ticketOf(email: string): Promise<string> {
  const received = await receiveContact(here.world, here.actor('nadia'), {
    deskId: here.cast.desks.wcms,
    channel: 'phone',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire ?',
    fileIds: [],
  });
  assert.ok('ticket' in received, JSON.stringify(received));
  return received.ticket.number;
}

const nadia = here.actor('nadia');
const done = (outcome: object) => assert.ok(!('refused' in outcome), JSON.stringify(outcome));

/** An act of an agent or a rule of a mail program, and the number of letters to desks that follow at most. */
const beginnings: [string, number, (desk: string) => Promise<Way | undefined>][] = [
  [
    'a desk is the requester of a ticket, and is answered and told of the closing',
    6,
    async (desk) => {
      const number = await ticketOf(desk);
      done(await answerTicket(here.world, nadia, number, { text: 'Nous regardons.' }));
      done(await markHandled(here.world, nadia, number, { text: 'Voilà.' }));
      return undefined;
    },
  ],
  [
    'a desk takes part in a ticket',
    4,
    async (desk) => {
      const number = await ticketOf('anna@client.example');
      done(await letTakePart(here.world, nadia, number, desk));
      done(await answerTicket(here.world, nadia, number, { text: 'Nous regardons.' }));
      return undefined;
    },
  ],
  [
    'a person’s address leads to a desk',
    6,
    async (desk) => {
      const number = await ticketOf('forwarded@client.example');
      done(await answerTicket(here.world, nadia, number, { text: 'Nous regardons.' }));
      return forwarding('forwarded@client.example', desk);
    },
  ],
  [
    'the approval of a service manager goes to a desk',
    4,
    async (desk) => {
      const approver = here.actor('hugo').email!;
      done(await askApproval(here.world, nadia, await askQuestion(here), { of: approver, text: 'D’accord ?' }));
      return forwarding(approver, desk);
    },
  ],
  [
    'a mail to a desk comes from another',
    2,
    async (desk) => {
      const raw = unsigned({
        from: desk,
        subject: 'Une question',
        text: 'Comment ?',
        messageId: `<${Math.random()}@x.example>`,
      });
      const received = await receiveMail(here.world, { mailbox: wcms, envelopeFrom: desk, raw });
      assert.ok('saved' in received);
      await readMail(here.world, received.saved);
      return undefined;
    },
  ],
];

for (const [place, desk] of [
  ['another installation', help],
  ['this installation', archives],
  ['the desk itself', wcms],
] as const)
  for (const [road, way] of [
    ['straight', straight],
    ['through a gateway that strips headers', stripped],
  ] as const)
    test(`with ${place}, ${road}`, async (t) => {
      for (const [name, lettersMax, begin] of beginnings)
        await t.test(`${name}: it ends`, async () => {
          const own = await begin(desk);
          const letters = await exchange(own ? [own, way] : [way]);
          assert.ok(letters <= lettersMax, `${letters} letters`);
        });
    });

test('a question to a desk of another installation gets its answers, and both fall silent', async () => {
  for (const way of [straight, stripped]) {
    const number = await ticketOf('anna@client.example');
    const asked = await startConversation(here.world, nadia, number, {
      to: help,
      subject: 'Une question',
      text: 'Et vous ?',
      language: 'fr',
    });
    assert.ok('conversationId' in asked, JSON.stringify(asked));
    assert.ok((await exchange([way])) <= 4);
    const { number: theirs } = await there.db
      .selectFrom('tickets')
      .select('number')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    done(await answerTicket(there.world, there.actor('nadia'), theirs, { text: 'Voici notre réponse.' }));
    assert.ok((await exchange([way])) <= 4);
    done(
      await writeInConversation(here.world, nadia, number, {
        conversationId: asked.conversationId,
        text: 'Merci, et encore ?',
      }),
    );
    assert.ok((await exchange([way])) <= 4);
    const entries = await here.db
      .selectFrom('entries')
      .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
      .innerJoin('texts', 'texts.id', 'entries.textId')
      .select('texts.text')
      .where('tickets.number', '=', number)
      .execute();
    assert.ok(
      entries.some(({ text }) => text?.includes('Voici notre réponse.')),
      JSON.stringify(entries),
    );
  }
});

test('a desk of this installation is asked as a colleague, not by mail', async () => {
  const number = await ticketOf('anna@client.example');
  for (const to of [archives, wcms, 'WCMS+tag@desk.example', 'wcms@DESK.example']) {
    const typed = { to, subject: 'Une question', text: 'Et vous ?', language: null };
    const asked = await startConversation(here.world, nadia, number, typed);
    assert.ok('refused' in asked || to.includes('+'), to);
  }
  assert.ok((await exchange([straight])) <= 4);
});
