import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { undoSplit } from '#desk/relations/undo-split.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { done, openRelationsDesk } from '#test/relations-desk.ts';

const { desk, row, entriesOf, entryIds, isProved } = await openRelationsDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const claire = 'claire.dumont@patrimoine.example';
const outbox: Envelope[] = [];
const relay: Relay = {
  send: async (mail) => {
    outbox.push(mail);
    return { accepted: '250 ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

let sent = 0;
/** Receives a mail and returns its ticket and entry. */
async function deliver({ from = claire, subject = 'Erreur', text = 'Bonjour', inReplyTo = '' }) {
  const headers = [`Message-ID: <r${sent++}@client.example>`, `From: ${from}`, 'To: wcms@desk.example'];
  if (inReplyTo) headers.push(`In-Reply-To: ${inReplyTo}`);
  headers.push(`Authentication-Results: mx.desk.example; dkim=pass header.d=${from.split('@')[1]}; dmarc=pass`);
  const raw = [...headers, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n');
  const received = await receiveMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: from,
    raw: Buffer.from(raw),
  });
  assert.ok('saved' in received);
  const read = (await readMail(world, received.saved))!;
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', read.ticketId!)
    .executeTakeFirstOrThrow();
  const { entryId } = await db
    .selectFrom('incomingMails')
    .select('entryId')
    .where('id', '=', received.saved)
    .executeTakeFirstOrThrow();
  return { ...read, number, entryId };
}

/** Sends the waiting mails and returns them. */
async function post() {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  outbox.length = 0;
  await sendMails(world, relay, ids);
  return Promise.all(
    outbox.map(async ({ to, bytes }) => {
      const parsed = await parseMessage(bytes);
      assert.ok('message' in parsed);
      return { ...parsed.message, to };
    }),
  );
}

/** A ticket with one mail, an answer, and a second mail about something else. */
async function twoSubjects() {
  const first = await deliver({ text: 'Le formulaire répond « Erreur 500 ».' });
  await answerTicket(world, nadia, first.number, { text: 'Nous regardons.' });
  const [answer] = (await post()).filter(({ subject }) => subject?.includes('Erreur') ?? true).slice(-1);
  const second = await deliver({ subject: `Re: [${first.number}]`, text: 'Autre chose : qui change le logo ?' });
  assert.equal(second.number, first.number);
  return { number: first.number, secondId: second.entryId!, answer: answer! };
}

function splitOff(number: string, ids: string[], kind: Kind = 'question') {
  return splitTicket(world, nadia, number, { entryIds: ids, summary: 'Changer le logo', kind });
}

test('R5: a split-off message gets its own ticket, and one mail gives the requester both numbers', async () => {
  const { number, secondId } = await twoSubjects();
  await post();
  const { splitOff: begun } = done(await splitOff(number, [secondId]));
  assert.deepEqual(await entryIds(begun), [secondId]);
  assert.equal((await entryIds(number)).length, 2);
  const ticket = await row(begun);
  assert.deepEqual([ticket.status, ticket.kind, ticket.participantIds], ['new', 'question', [desk.cast.people.claire]]);
  // Received on Tuesday at 10:00: due four service hours later, whenever it was split off.
  assert.equal(ticket.firstAnswerDueAt, '2026-11-24T13:00:00Z');
  const letters = await post();
  assert.equal(letters.length, 1);
  assert.match(letters[0]!.subject, new RegExp(`^\\[${begun}\\]`));
  assert.match(letters[0]!.text, new RegExp(number));
  await isProved();
});

test('R22: a ticket whose unanswered message was split off has the desk’s message as its last', async () => {
  const { number, secondId } = await twoSubjects();
  assert.equal((await row(number)).lastWord, 'requester');
  await splitOff(number, [secondId]);
  const { lastWord, reactionAt } = await row(number);
  assert.deepEqual([lastWord, reactionAt], ['desk', null]);
});

test('a reply to a moved message goes to its new ticket', async () => {
  const { number, secondId } = await twoSubjects();
  const other = await deliver({ subject: `Re: [${number}]`, text: 'Et le logo ?' });
  await answerTicket(world, nadia, number, { text: 'Pour le logo, voyez Paul.' });
  const [answer] = (await post()).slice(-1);
  const ids = await entryIds(number);
  const { splitOff: begun } = done(await splitOff(number, [secondId, other.entryId!, ids.at(-1)!]));
  const reply = await deliver({ subject: `Re: [${number}]`, text: 'Paul est absent.', inReplyTo: answer!.messageId! });
  assert.equal(reply.number, begun);
  const mail = await deliver({ subject: `[${number}]`, text: 'Toujours l’erreur 500.' });
  assert.equal(mail.number, number);
});

test('undoing a split restores everything, and the freed number leads to the remaining ticket', async () => {
  const { number, secondId } = await twoSubjects();
  const { splitOff: begun } = done(await splitOff(number, [secondId]));
  await answerTicket(world, nadia, begun, { text: 'Paul change le logo.' });
  await post();
  const { ticket } = done(await undoSplit(world, nadia, begun));
  assert.equal(ticket.number, number);
  assert.deepEqual((await entryIds(number)).length, 4);
  assert.deepEqual(await entryIds(begun), []);
  const led = await row(begun);
  assert.deepEqual([led.status, led.leadsTo], ['closed', ticket.id]);
  assert.equal((await findTicket(db, nadia, begun))?.number, number);
  assert.equal((await deliver({ subject: `[${begun}]`, text: 'Encore une question.' })).number, number);
  const letters = await post();
  assert.match(letters[0]!.subject, new RegExp(`^\\[${number}\\]`));
  assert.match(letters[0]!.text, new RegExp(begun));
  await isProved();
  assert.deepEqual(await undoSplit(world, nadia, begun), { refused: 'nothingToUndo' });
});

test('R10: only the coordinator and its author read a message split off as a complaint', async () => {
  const { number, secondId } = await twoSubjects();
  await addParticipant(world, desk.actor('claire'), number, 'joke.vermeulen@patrimoine.example');
  const { splitOff: begun } = done(await splitOff(number, [secondId], 'complaint'));
  assert.equal(await findTicket(db, nadia, begun), undefined);
  assert.equal(await findTicket(db, desk.actor('joke'), begun), undefined);
  assert.equal((await findTicket(db, desk.actor('claire'), begun))?.kind, 'complaint');
});

test('a forbidden split is refused by name, and changes nothing', async () => {
  const { number, secondId } = await twoSubjects();
  const before = (await row(number)).version;
  const [first, answer] = await entryIds(number);
  assert.deepEqual(await splitOff(number, [first!, secondId]), { refused: 'openingStays' });
  assert.deepEqual(await splitOff(number, [answer!]), { refused: 'nothingToSplit' });
  const passages = [{ entryId: first!, start: 0, end: 9999 }];
  const asked = { entryIds: [], passages, summary: 'x', kind: 'question' as const };
  assert.deepEqual(await splitTicket(world, nadia, number, asked), { refused: 'messageChanged' });
  assert.equal((await row(number)).version, before);
  assert.deepEqual(await splitTicket(world, desk.actor('claire'), number, asked), { refused: 'missing' });
});

async function twoTickets(other = claire) {
  const remaining = await deliver({ text: 'Le formulaire ne répond pas.' });
  await answerTicket(world, nadia, remaining.number, { text: 'Nous regardons.' });
  await markHandled(world, nadia, remaining.number, { text: 'C’est réparé.' });
  await post();
  const merged = await deliver({ from: other, subject: 'Toujours en panne', text: 'Cela ne marche toujours pas.' });
  return { remaining: remaining.number, merged: merged.number };
}

function merge(number: string, into: string, participantIds: string[] = []) {
  return mergeTicket(world, nadia, number, { into, participantIds });
}

test('R19: merging an unread ticket into a handled one opens it, and its number leads there', async () => {
  const { remaining, merged } = await twoTickets();
  await post();
  const { ticket } = done(await merge(merged, remaining));
  assert.deepEqual([ticket.number, ticket.status, ticket.clock], [remaining, 'open', null]);
  assert.equal((await findTicket(db, desk.actor('claire'), merged))?.number, remaining);
  const [letter] = await post();
  assert.match(letter!.subject, new RegExp(`^\\[${merged}\\]`));
  assert.match(letter!.text, new RegExp(remaining));
  assert.equal((await deliver({ subject: `[${merged}]`, text: 'Et encore.' })).number, remaining);
  await isProved();
});

test('undoing a merge restores both tickets; later entries stay with the remaining one', async () => {
  const { remaining, merged } = await twoTickets();
  await post();
  const [before, other] = [await row(remaining), await row(merged)];
  done(await merge(merged, remaining));
  const { ticket } = done(await undoMerge(world, nadia, merged));
  assert.deepEqual([ticket.status, ticket.leadsTo, ticket.firstAnswerDueAt], ['new', null, other.firstAnswerDueAt]);
  const again = await row(remaining);
  assert.deepEqual([again.status, again.clock], ['handled', before.clock]);
  assert.equal((await findTicket(db, nadia, merged))?.number, merged);
  assert.equal((await deliver({ subject: `[${merged}]`, text: 'Ici.' })).number, merged);
  await isProved();
  done(await merge(merged, remaining));
  await deliver({ subject: `[${merged}]`, text: 'Une réaction.' });
  done(await undoMerge(world, nadia, merged));
  assert.equal((await row(remaining)).status, 'open');
  assert.deepEqual(await undoMerge(world, nadia, merged), { refused: 'missing' });
  await isProved();
});

test('tickets of two requesters, or one ticket with itself, cannot be merged', async () => {
  const { remaining, merged } = await twoTickets('hugo.lambert@patrimoine.example');
  assert.deepEqual(await merge(merged, remaining), { refused: 'otherRequester' });
  assert.deepEqual(await merge(merged, merged), { refused: 'otherTicketUnknown' });
  assert.deepEqual(await merge(merged, 'DTO-999999-99'), { refused: 'otherTicketUnknown' });
});

test('R23: participants of the merged ticket are added only by the agent, never by mail', async () => {
  const { remaining, merged } = await twoTickets();
  await addParticipant(world, desk.actor('claire'), merged, 'joke.vermeulen@patrimoine.example');
  await answerTicket(world, nadia, merged, { text: 'Nous réunissons vos tickets.' });
  const answer = (await post()).find(({ to }) => to.includes('joke.vermeulen@patrimoine.example'))!;
  done(await merge(merged, remaining));
  const reply = await deliver({
    from: 'joke.vermeulen@patrimoine.example',
    subject: `Re: [${merged}]`,
    text: 'Et moi ?',
    inReplyTo: answer.messageId!,
  });
  assert.deepEqual([reply.number, reply.outcome], [remaining, 'held']);
  // They may still read what they already know.
  assert.equal((await findTicket(db, desk.actor('joke'), merged))?.number, merged);
});

test('a number leads through several merges to the last ticket', async () => {
  const { remaining, merged } = await twoTickets();
  const third = await deliver({ subject: 'Un troisième', text: 'Même chose.' });
  done(await merge(merged, remaining));
  done(await merge(remaining, third.number));
  assert.equal((await findTicket(db, nadia, merged))?.number, third.number);
  assert.deepEqual(await merge(third.number, merged), { refused: 'otherTicketUnknown' });
  done(await undoMerge(world, nadia, merged));
  assert.equal((await findTicket(db, nadia, merged))?.number, merged);
  assert.equal((await findTicket(db, nadia, remaining))?.number, third.number);
  await isProved();
});

type Act = 'split' | 'piece' | 'merge' | 'undoSplit' | 'undoMerge' | 'mail' | 'answer' | 'tag';

const tags: string[] = [];
for (const name of ['Accès', 'Formulaire', 'Logo']) {
  const desks = { id: desk.cast.desks.wcms, tagsAddedBy: 'administrators' } as const;
  const added = await addTag(world, desk.actor('jonas'), desks, { name, synonyms: [], colour: 'blue' });
  assert.ok('saved' in added);
  tags.push(added.saved);
}

/** Each tag that an agent added, with the number of the ticket that got it. One that it already has leaves no trace. */
const taggedBy: { number: string; tagId: string }[] = [];

async function addOneTag(number: string, tagId: string): Promise<void> {
  const before = await findTicket(db, nadia, number);
  const outcome = await tagTicket(world, nadia, number, { add: [tagId], remove: [] });
  if ('ticket' in outcome && !before?.tagIds.includes(tagId)) taggedBy.push({ number: outcome.ticket.number, tagId });
}

/** Applies one act to tickets picked by number. Most are refused, and a refusal changes nothing. */
async function play(act: Act, known: string[], [one, two]: [number, number]): Promise<void> {
  const number = known[one % known.length]!;
  const other = known[two % known.length]!;
  const ids = await entryIds(number);
  const entryId = ids[two % Math.max(1, ids.length)] ?? '';
  const asked = { summary: 'Une partie', kind: 'question' as const };
  const begun = (outcome: object) => {
    if ('splitOff' in outcome) known.push(outcome.splitOff as string);
  };
  if (act === 'mail') await deliver({ subject: `[${number}]`, text: `Et ${two} autres.\n\nQue faire de ${one} ?` });
  if (act === 'answer') await answerTicket(world, nadia, number, { text: 'Voilà.' });
  if (act === 'split') begun(await splitTicket(world, nadia, number, { ...asked, entryIds: [entryId] }));
  if (act === 'piece') {
    const passages = [{ entryId, start: 0, end: 3 + (one % 3) }];
    begun(await splitTicket(world, nadia, number, { ...asked, entryIds: [], passages }));
  }
  if (act === 'merge') await merge(number, other);
  if (act === 'undoSplit') await undoSplit(world, nadia, number);
  if (act === 'tag') await addOneTag(number, tags[two % tags.length]!);
  if (act === 'undoMerge') await undoMerge(world, nadia, number);
}

const anyAct = fc.tuple(
  fc.constantFrom<Act>('split', 'piece', 'merge', 'undoSplit', 'undoMerge', 'mail', 'answer', 'tag'),
  fc.tuple(fc.nat(20), fc.nat(20)),
);

test('after any splits, merges and undos, each number leads to one live ticket with its tags, each entry to one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 5, maxLength: 25 }), async (acts) => {
      const known = [(await deliver({ text: 'Un.\n\nQue faire ?' })).number, (await deliver({ text: 'Deux.' })).number];
      let written = 2;
      for (const [act, picks] of acts) {
        await play(act, known, picks);
        if (act === 'mail') written += 1;
      }
      for (const number of known) assert.equal((await findTicket(db, nadia, number))?.leadsTo, null, number);
      for (const { number, tagId } of taggedBy.splice(0))
        assert.ok((await findTicket(db, nadia, number))!.tagIds.includes(tagId), `${number} lost a tag`);
      const mails = (await Promise.all(known.map(entriesOf))).flat();
      const incoming = mails.filter(({ mailId, kind }) => mailId !== null && kind === 'message');
      assert.equal(new Set(incoming.map(({ mailId }) => mailId)).size, written);
      await isProved();
    }),
    { numRuns: 12 },
  );
});

test('a phone call finds the merged ticket by its old number', async () => {
  const { remaining, merged } = await twoTickets();
  done(await merge(merged, remaining));
  const sequence = (await row(merged)).sequence;
  const { findTicketSummary } = await import('#store/views/ticket-lists.ts');
  assert.equal((await findTicketSummary(db, nadia, { sequence }))?.number, remaining);
});

test('R1: a contact opens one ticket, whatever was merged before', async () => {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email: claire, name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Menu',
    text: 'Le menu manque.',
    fileIds: [],
  });
  assert.equal((done(opened).ticket as TicketRow).leadsTo, null);
});
