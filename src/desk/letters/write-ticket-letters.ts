import {
  aboutTicket,
  pageUrl,
  promise,
  type TicketLetterParts,
  type Writing,
  type WritingInTx,
  withClock,
} from '#desk/letters/ticket-letter.ts';
import type { World } from '#desk/spine/world.ts';
import { approvalDays } from '#domain/approvals/approval.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import { withFormWords } from '#domain/letters/form-words.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import type { Letter, LetterOf } from '#mail/letters/letter.ts';
import { readTexts } from '#store/ticket/texts.ts';

/** Each returns null if nothing is left to say, such as a reminder after a reaction. */
export const acknowledgement = aboutTicket(({ about, links, ticket, at, isRepeated, source, desk, mail }) => ({
  kind: 'acknowledgement',
  ...about,
  desk: withFormWords(desk, source.formWords ?? null),
  links,
  ticketKind: ticket.kind,
  urgent: ticket.urgent,
  writtenAt: at,
  copy: isRepeated ? source.sentText : null,
  wrongNumber: isRepeated ? (source.wrongNumber ?? null) : null,
  firstAnswer: promise(desk, mail.queuedAt, ticket.firstAnswerDueAt),
  complaintDueAt: ticket.complaintDueAt,
}));

export const followUp = aboutTicket(({ about, links, source, desk, ticket }) => ({
  kind: 'followUp',
  ...about,
  links,
  formerNumber: source.formerNumber ?? '',
  firstAnswer: promise(desk, ticket.openedAt, ticket.firstAnswerDueAt),
  complaintDueAt: ticket.complaintDueAt,
}));

/** R23: the neutral acknowledgement of a held reply. */
export function held(_: World, { mail, source, desk }: Writing): Letter {
  const common = { language: mail.language, desk, recipientName: source.recipient?.name ?? null };
  return { kind: 'held', ...common, links: {}, firstAnswer: promise(desk, mail.queuedAt) };
}

export const answer = aboutTicket(({ about, said, links }) => ({ kind: 'answer', ...about, ...said, links }));

/** After a reaction, the question is still sent, as an answer without a date. */
export const informationRequest = aboutTicket((told) => {
  const { about, said, links, clock } = told;
  return clock?.phase === 'reminder'
    ? { kind: 'informationRequest', ...withClock(told), clock }
    : { kind: 'answer', ...about, ...said, links };
});

export const reminder = aboutTicket((told) =>
  told.clock?.phase === 'reminder' ? { kind: 'reminder', ...withClock(told), clock: told.clock } : null,
);

/** After a reaction, a notice still says what was done, as an answer without a date. Null if it has nothing else to say. */
export const closingNotice = aboutTicket((told) => {
  const { mail, ticket, clock } = told;
  const basis = mail.facts.entryId === null ? 'silence' : 'handled';
  if (clock?.phase === 'notice' && (ticket.status === 'handled') === (basis === 'handled'))
    return { kind: 'closingNotice', ...withClock(told), basis, clock };
  return basis === 'handled' ? { kind: 'answer', ...withClock(told) } : null;
});

export const closed = aboutTicket(({ about, said, links, ticket, source }) => {
  const reason = ticket.closing?.reason;
  if (reason === undefined || reason === 'spam' || reason === 'silence') return null;
  const closedAt = ticket.closedAt ?? ticket.openedAt;
  return { kind: 'closed', ...about, ...said, links, reason, closedAt, of: source.duplicateOf };
});

export const reopenedLate = aboutTicket(({ about, links, ticket }) => ({
  kind: 'reopenedLate',
  ...about,
  links,
  receivedAt: ticket.reactionAt ?? ticket.openedAt,
}));

/** Null if a reaction or an answer made the new date obsolete. */
export const dateMoved = aboutTicket((told) => {
  const { mail, ticket, about, links } = told;
  const former = mail.facts.former;
  if (!former || ticket.status === 'closed') return null;
  const moved = movedOf(told, former);
  return moved && { kind: 'dateMoved', ...about, links, formerDate: former, moved };
});

function movedOf({ ticket, desk }: TicketLetterParts, former: Instant): LetterOf<'dateMoved'>['moved'] | null {
  if (ticket.clock !== null)
    return isBefore(former, ticket.clock.closesAt) ? { of: 'closing', clock: ticket.clock } : null;
  if (ticket.status !== 'new' && ticket.status !== 'open') return null;
  if (!isBefore(former, ticket.firstAnswerDueAt)) return null;
  return { of: 'firstAnswer', firstAnswer: promise(desk, ticket.openedAt, ticket.firstAnswerDueAt) };
}

export const split = aboutTicket((told) => {
  const { about, links, otherNumber } = told;
  return { kind: 'split', ...about, links, otherNumber, ...stillPromised(told) };
});

/** The targets that are still ahead: an answered ticket has no first answer left to promise, and a past date is not promised. */
function stillPromised({
  ticket,
  desk,
  at,
}: TicketLetterParts): Pick<LetterOf<'split'>, 'firstAnswer' | 'complaintDueAt'> {
  if (ticket.status !== 'new' || !isAfter(answerDueAt(ticket), at)) return { firstAnswer: null };
  const { openedAt, firstAnswerDueAt, complaintDueAt } = ticket;
  return { firstAnswer: promise(desk, openedAt, firstAnswerDueAt), complaintDueAt };
}

export const rejoined = aboutTicket(({ about, links, otherNumber }) => ({
  kind: 'rejoined',
  ...about,
  links,
  otherNumber,
}));

export const restored = aboutTicket(({ about, links, otherNumber, clock }) => ({
  kind: 'restored',
  ...about,
  links,
  otherNumber,
  clock,
}));

export const takingPart = aboutTicket((told) => toPage('takingPart', told));
export const ticketLink = aboutTicket((told) => toPage('ticketLink', told));

function toPage(kind: 'takingPart' | 'ticketLink', { about, world, mail }: TicketLetterParts): Letter {
  return { kind, ...about, links: { read: pageUrl(world, mail) } };
}

/** Null if its text was erased meanwhile. */
export const colleagueWrote = aboutTicket(({ about, source, world, mail }) => {
  const { entry } = source;
  if (entry === null || entry.text === null) return null;
  const links = { read: pageUrl(world, mail), settings: world.portalUrls.settings() };
  return { kind: 'colleagueWrote', ...about, colleagueName: entry.agentName, text: entry.text, links };
});

export const organisationTicket = aboutTicket(({ about, world }) => ({
  kind: 'organisationTicket',
  ...about,
  links: { read: world.portalUrls.ticket(about.number), settings: world.portalUrls.settings() },
}));

/** A warning to staff about a target; the lateness is computed when it is sent. */
export const escalation = aboutTicket(({ about, world, mail, at }) => {
  if (!mail.facts.escalation) return null;
  const { target, dueAt } = mail.facts.escalation;
  const links = { read: world.portalUrls.consoleTicket(about.number) };
  return { kind: 'escalation', ...about, target, dueAt, late: !isBefore(at, dueAt), links };
});

/** A colleague's action, mailed to staff with a link to the console. */
export const staffNews = aboutTicket(({ about, world, mail, source }) => {
  if (!mail.facts.news) return null;
  const { news, event } = mail.facts.news;
  const links = { read: world.portalUrls.consoleTicket(about.number), settings: world.portalUrls.settings() };
  return { kind: 'staffNews', ...about, news, event, tasks: source.dueTasks ?? [], links };
});

/** Null if the question was erased. It uses the agent's words alone, and nothing of the ticket. */
export async function sideQuestion(_: World, { mail, source, desk, tx }: WritingInTx): Promise<Letter | null> {
  const { conversation } = mail.facts;
  const { entry, recipient } = source;
  if (!conversation || entry === null || entry.text === null) return null;
  const topic = (await readTexts(tx.trx, [conversation.subjectId])).get(conversation.subjectId);
  if (topic === undefined) return null;
  const { text, html, agentName, signature } = entry;
  const common = { language: mail.language, desk, recipientName: recipient?.name ?? null, links: {} };
  const said = { text, html, agentName, signature, topic, reference: conversation.reference };
  return { kind: 'sideQuestion', ...common, ...said };
}

/** Null if the question was erased. It says what is asked, and nothing else of the ticket but its number (R4). */
export function approvalRequest(world: World, { mail, source, desk }: Writing): Letter | null {
  const { entry, recipient, ticket } = source;
  if (entry === null || entry.text === null || ticket === null) return null;
  const token = world.signer.signLink({ mailId: mail.id, purpose: 'approval' });
  const link = (say: 'approve' | 'refuse') => world.approvalUrl(mail.language, token, say);
  const { text, html, agentName, signature } = entry;
  return {
    kind: 'approvalRequest',
    ...{ language: mail.language, desk, recipientName: recipient?.name ?? null },
    links: { approve: link('approve'), refuse: link('refuse') },
    ...{ number: ticket.number, summary: null, text, html, agentName, signature, days: approvalDays },
  };
}
