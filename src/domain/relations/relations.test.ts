import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutSpans, passagesIn, passagesOf, type Span } from '#domain/relations/passages.ts';
import { planSplit, type SplitEntry, turnStateOfWords } from '#domain/relations/plan-split.ts';
import { turnStateOf } from '#domain/ticket/decide/decide-relations.ts';
import type { Command, Word } from '#domain/ticket/events/commands.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import {
  after,
  afterAll,
  ask,
  decideOn,
  entry,
  hold,
  markHandled,
  morning,
  openedTicket,
  react,
  ticketThatIs,
  told,
} from '#test/example-ticket.ts';

const friday = '2026-11-27T09:00:00Z';
const other = { ticketId: 'other', number: 'DTO-104218-40' };

function another(facts: Partial<Ticket> = {}): Ticket {
  return { ...openedTicket().ticket, id: other.ticketId, number: other.number, ...facts };
}

const takeIn = (from: Ticket, participantIds: string[] = []) => ({ type: 'takeIn', from, participantIds }) as const;
const lead = { type: 'lead', why: 'merged', ...other } as const;

test('R5: a ticket that absorbs an answered one keeps its status and clock', () => {
  const handled = ticketThatIs('handled');
  const answered = another({ firstAnsweredAt: morning, lastWord: 'desk', status: 'open' });
  const { ticket } = after(handled, takeIn(answered), friday);
  assert.equal(ticket.status, 'handled');
  assert.deepEqual(ticket.clock, handled.ticket.clock);
});

test('R19: an unanswered message that moves along is a reaction, dated by its receipt', () => {
  const waiting = another({ firstAnsweredAt: morning, reactionAt: '2026-11-26T08:00:00Z', lastWord: 'requester' });
  const { ticket } = after(ticketThatIs('handled'), takeIn(waiting), friday);
  assert.deepEqual(
    [ticket.status, ticket.clock, ticket.reactionAt, ticket.lastWord],
    ['open', null, '2026-11-26T08:00:00Z', 'requester'],
  );
});

test('R5: only tickets of one requester are merged, and no complaint with another ticket', () => {
  const refusal = (from: Ticket) => decideOn(ticketThatIs('open'), takeIn(from), friday);
  assert.deepEqual(refusal(another({ requesterId: 'marc' })), { refused: 'otherRequester' });
  assert.deepEqual(refusal(another({ kind: 'complaint' })), { refused: 'complaintStaysApart' });
});

test('R23: only the participants chosen by the agent move along with a merged ticket', () => {
  const from = another({ participantIds: ['claire', 'marc', 'joke'] });
  const { ticket } = after(ticketThatIs('open'), takeIn(from, ['marc', 'stranger', 'claire']), friday);
  assert.deepEqual(ticket.participantIds, ['claire', 'marc']);
});

test('R5: a merged ticket closes as a duplicate, and its number leads to the other', () => {
  const { ticket } = after(ticketThatIs('handled'), lead, friday);
  assert.deepEqual(
    [ticket.status, ticket.closing?.reason, ticket.leadsTo, ticket.clock],
    ['closed', 'duplicate', 'other', null],
  );
});

test('R23: a ticket with a waiting held reply cannot be merged before it is decided', () => {
  assert.deepEqual(decideOn(after(ticketThatIs('open'), hold(friday), friday), lead, friday), {
    refused: 'heldReplyWaits',
  });
});

test('R5: a command on a ticket whose number leads elsewhere is refused by name', () => {
  const merged = after(ticketThatIs('open'), lead, friday);
  assert.deepEqual(decideOn(merged, { type: 'reopen' }, friday), { refused: 'leadsElsewhere' });
  assert.deepEqual(decideOn(merged, react(friday), friday), { refused: 'leadsElsewhere' });
  assert.deepEqual(decideOn(merged, lead, friday), { refused: 'leadsElsewhere' });
});

test('R17: undoing a merge on the same day leaves every date as stated', () => {
  const handled = ticketThatIs('handled');
  const merged = after(handled, lead, friday);
  const undone = { type: 'restore', ...other, before: turnStateOf(handled.ticket), mergedAt: friday } as const;
  const { ticket } = after(merged, undone, '2026-11-27T15:00:00Z');
  assert.deepEqual(
    [ticket.status, ticket.leadsTo, ticket.closing, ticket.clock],
    ['handled', null, null, handled.ticket.clock],
  );
});

test('R17: days while merged do not count, so the closing comes later', () => {
  const handled = ticketThatIs('handled');
  const merged = after(handled, lead, '2026-11-25T09:00:00Z');
  const undone = { type: 'restore', ...other, before: turnStateOf(handled.ticket), mergedAt: '2026-11-25T09:00:00Z' };
  const { ticket } = after(merged, { ...undone, type: 'restore' }, '2026-12-02T09:00:00Z');
  // One of five days was counted: four are left from Wednesday 2 December.
  assert.equal(ticket.clock?.closesAt, '2026-12-08T23:00:00Z');
});

test('R15: reminders continue where they stopped', () => {
  const waiting = ticketThatIs('waiting');
  const merged = after(waiting, lead, '2026-11-25T09:00:00Z');
  const undone = { ...other, before: turnStateOf(waiting.ticket), mergedAt: '2026-11-25T09:00:00Z' };
  const { ticket } = after(merged, { type: 'restore', ...undone }, '2026-12-02T09:00:00Z');
  assert.equal(ticket.status, 'waiting');
  assert.equal(ticket.clock?.next, '2026-12-03T07:30:00Z');
});

test('R16: a notice not sent before the merge starts with the letter about the undo', () => {
  const asked = afterAll(openedTicket(), [ask()], morning);
  const undone = { ...other, before: turnStateOf(asked.ticket), mergedAt: friday };
  const { ticket } = after(after(asked, lead, friday), { type: 'restore', ...undone }, friday);
  assert.equal(ticket.clock?.expected, true);
  assert.equal(ticket.clock?.startedOn, '2026-11-27');
});

test('R5: only the current merge can be undone', () => {
  const before = turnStateOf(openedTicket().ticket);
  const undone = { type: 'restore', ...other, before, mergedAt: friday } as const;
  assert.deepEqual(decideOn(ticketThatIs('open'), undone, friday), { refused: 'nothingToUndo' });
});

test('R22: a ticket whose unanswered message was split off has the desk’s message as its last', () => {
  const reacted = after(ticketThatIs('open'), react(friday), friday);
  const left: Word[] = [
    { of: 'requester', at: '2026-11-23T09:00:00Z' },
    { of: 'desk', at: morning },
  ];
  const split: Command = { type: 'splitOff', ...other, entryIds: ['reaction'], moved: [friday], left, cuts: [] };
  const { ticket } = after(reacted, split, friday);
  assert.deepEqual([ticket.status, ticket.reactionAt, ticket.lastWord], ['open', null, 'desk']);
});

test('R19: an unanswered message that returns opens a ticket handled meanwhile', () => {
  const handled = ticketThatIs('handled');
  const rejoin: Command = { type: 'rejoin', ...other, entries: [entry('reaction')], mended: [], from: another() };
  const { ticket } = after(handled, rejoin, friday);
  assert.deepEqual([ticket.status, ticket.clock, ticket.lastWord], ['open', null, 'requester']);
});

test('R23: a held reply moves with the split-off part and returns with it', () => {
  const held = after(ticketThatIs('open'), hold(friday), friday);
  const split: Command = { type: 'splitOff', ...other, entryIds: ['held'], moved: [], left: [], cuts: [] };
  const source = after(held, split, friday);
  assert.deepEqual([source.ticket.heldIds, source.ticket.heldDueAt], [[], null]);
  const from = another({ firstAnsweredAt: morning, heldIds: ['held'], heldDueAt: friday });
  const { ticket } = after(source, { type: 'rejoin', ...other, entries: [entry('held')], mended: [], from }, friday);
  assert.deepEqual([ticket.heldIds, ticket.heldDueAt], [['held'], friday]);
});

const message: SplitEntry = {
  id: 'first',
  at: '2026-11-23T09:00:00Z',
  kind: 'message',
  direction: 'in',
  held: null,
  automatic: false,
  reacts: false,
};
const answer: SplitEntry = { ...message, id: 'answer', at: morning, direction: 'out' };
const second: SplitEntry = { ...message, id: 'second', at: friday };
const note: SplitEntry = { ...message, id: 'note', at: friday, kind: 'note', direction: null };
const record = [message, answer, second, note];

test('R5: a split-off part begins with a requester’s message, and the opening message stays', () => {
  assert.equal(planSplit(record, ['first', 'second']), 'openingStays');
  assert.equal(planSplit(record, ['answer', 'note']), 'nothingToSplit');
  assert.equal(planSplit(record, []), 'nothingToSplit');
  const plan = planSplit(record, ['second', 'note', 'of another ticket']);
  assert.ok(typeof plan === 'object');
  assert.equal(plan.opening.id, 'second');
  assert.deepEqual(
    plan.moved.map(({ id }) => id),
    ['second', 'note'],
  );
});

test('R22: a held or automatic mail cannot begin a ticket', () => {
  for (const facts of [{ held: 'held' }, { automatic: true }] as const)
    assert.equal(planSplit([message, { ...second, ...facts }], ['second']), 'nothingToSplit');
});

test('R14: a ticket that begins with an answered message is open, otherwise it is new', () => {
  assert.equal(turnStateOfWords([{ of: 'requester', at: morning }]).status, 'new');
  const answered = turnStateOfWords([
    { of: 'requester', at: morning },
    { of: 'desk', at: friday },
  ]);
  assert.deepEqual(answered, { firstAnsweredAt: friday, reactionAt: null, lastWord: 'desk', status: 'open' });
});

const letter = 'Bonjour,\n\n1. Le formulaire\n   ne répond pas.\n2. Qui peut changer le logo ?\n\nMerci';

function wordsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function spanOf(text: string, words: string): Span {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

test('R5: the passages of a message are its paragraphs and list items', () => {
  const passages = ['Bonjour,', '1. Le formulaire\n   ne répond pas.', '2. Qui peut changer le logo ?', 'Merci'];
  assert.deepEqual(wordsOf(letter, passagesOf(letter)), passages);
  assert.deepEqual(passagesOf(' \n\n'), []);
});

test('R5: the passages of a single paragraph are its sentences, and of a selection its ends', () => {
  const text = 'Le menu manque. Et qui peut changer le logo ? Merci.';
  const passages = ['Le menu manque.', 'Et qui peut changer le logo ?', 'Merci.'];
  assert.deepEqual(wordsOf(text, passagesOf(text)), passages);
  const { start, end } = spanOf(text, 'changer le logo');
  assert.deepEqual(wordsOf(text, passagesOf(text, [start, end])), [
    'Le menu manque. Et qui peut',
    'changer le logo',
    '? Merci.',
  ]);
});

test('R5: chosen passages stay chosen in a text that changed a little', () => {
  const passages = passagesOf('Un : le menu.\n\nDeux : […] est flou.\n\nTrois : la police.');
  const chosen = spanOf('Un : le menu.\n\nDeux : le logo de Marc est flou.', 'Deux : le logo de Marc est flou.');
  assert.deepEqual(passagesIn(passages, [chosen]), [passages[1]]);
  const later = { start: passages[2]!.start + 8, end: passages[2]!.end + 8 };
  assert.deepEqual(passagesIn(passages, [later]), [passages[2]]);
  assert.deepEqual(passagesIn(passages, [{ start: 900, end: 920 }]), []);
});

test('R5: several passages are cut in one step, in text order, and the rest keeps its text', () => {
  const text = 'Un : le menu.\n\nDeux : le logo.\n\nTrois : la police.\n\nQuatre : le pied.';
  const cut = (...words: string[]) =>
    cutSpans(
      text,
      words.map((each) => spanOf(text, each)),
    );
  assert.deepEqual(cut('Quatre : le pied.', 'Deux : le logo.'), {
    piece: 'Deux : le logo.\n\nQuatre : le pied.',
    rest: 'Un : le menu.\n\nTrois : la police.',
  });
  assert.equal(cutSpans(text, [{ start: 0, end: text.length }])?.rest, '');
  assert.equal(cut('Deux : le logo.', 'Deux : le logo.'), null);
  assert.equal(cutSpans(text, [{ start: 3, end: text.length + 1 }]), null);
  assert.equal(cutSpans(text, [{ start: 13, end: 15 }]), null);
  assert.equal(cutSpans(text, [{ start: -5, end: 3 }]), null);
  assert.equal(cutSpans(text, []), null);
});

test('R5: neighbouring passages keep what is between them', () => {
  const items = [
    spanOf(letter, '2. Qui peut changer le logo ?'),
    spanOf(letter, '1. Le formulaire\n   ne répond pas.'),
  ];
  assert.deepEqual(cutSpans(letter, items), {
    piece: '1. Le formulaire\n   ne répond pas.\n2. Qui peut changer le logo ?',
    rest: 'Bonjour,\n\nMerci',
  });
});

test('R16: a handled ticket whose notice waits for the relay can be merged and restored', () => {
  const handled = afterAll(openedTicket(), [markHandled(), told], morning);
  assert.equal(after(handled, lead, friday).ticket.toBeTold, false);
});
