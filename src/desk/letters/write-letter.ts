import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import type { World } from '#desk/spine/world.ts';
import type { Invitation } from '#desk/staff/invite-colleague.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import type { FirstAnswer, Letter, SplitLetter } from '#mail/letters/letter.ts';
import type { LetterLinks } from '#mail/letters/letter-links.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';
import type { LetterSource, TicketSource } from '#store/letters/letters.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';

/** The row from which a letter is written. */
export type LetterRow = Pick<OutgoingMail, 'id' | 'letter' | 'language' | 'queuedAt' | 'facts'>;
export type LetterMatter = Omit<LetterSource, 'mailId' | 'files' | 'thread'>;

/**
 * Writes the letter of an outgoing row when it is sent, so that its dates are correct (R17). Null if nothing is left to say, such
 * as a reminder after a reaction.
 */
export function writeLetter(
  world: World,
  mail: LetterRow,
  source: LetterMatter,
  desk: Desk,
  at: Instant,
): Letter | null {
  const { ticket } = source;
  const common = { language: mail.language, desk, recipientName: source.recipient?.name ?? null };
  if (mail.letter === 'held') return { kind: 'held', ...common, links: {}, firstAnswer: promise(desk, mail.queuedAt) };
  if (mail.letter === 'signInCode' || mail.letter === 'providerCode' || mail.letter === 'addressCode')
    return codeLetter(world, mail, common);
  if (mail.letter === 'invitation') return invitation(world, mail, common);
  if (mail.letter === 'testMail')
    return { kind: 'testMail', ...common, recipientName: null, links: {}, askedAt: mail.queuedAt };
  if (mail.facts.signIn) return newsLetter(world, mail, common);
  if (ticket === null || !source.mayStillRead) return null;
  return ticketLetter(world, mail, { source, ticket, desk, at });
}

/** The ticket of a letter, and the time of writing. */
interface TicketLetter {
  source: LetterMatter;
  ticket: TicketSource;
  desk: Desk;
  at: Instant;
}

function ticketLetter(world: World, mail: LetterRow, letter: TicketLetter): Letter | null {
  const { source, ticket, desk, at } = letter;
  const { isRepeated, about, said, links } = partsOf(world, mail, letter);
  const clock = ticket.clock && startClock(desk, ticket.clock, at);
  const clockLetter = {
    ...about,
    ...said,
    links: { ...withoutRead(links), ...clockLinks(world, mail, source), page: links.read },
    ...(ticket.waits && { waits: true }),
  };
  const otherNumber = mail.facts.other ?? '';

  switch (mail.letter) {
    case 'acknowledgement':
      return {
        kind: 'acknowledgement',
        ...about,
        links,
        ticketKind: ticket.kind,
        urgent: ticket.urgent,
        writtenAt: at,
        copy: isRepeated ? source.sentText : null,
        wrongNumber: isRepeated ? (source.wrongNumber ?? null) : null,
        firstAnswer: promise(desk, mail.queuedAt, ticket.firstAnswerDueAt),
        complaintDueAt: ticket.complaintDueAt,
      };
    case 'followUp':
      return {
        kind: 'followUp',
        ...about,
        links,
        formerNumber: source.formerNumber ?? '',
        firstAnswer: promise(desk, ticket.openedAt, ticket.firstAnswerDueAt),
        complaintDueAt: ticket.complaintDueAt,
      };
    case 'informationRequest':
      return clock?.phase === 'reminder'
        ? { kind: 'informationRequest', ...clockLetter, clock }
        : { kind: 'answer', ...about, ...said, links };
    case 'reminder':
      return clock?.phase === 'reminder' ? { kind: 'reminder', ...clockLetter, clock } : null;
    case 'closingNotice':
      return closingNotice(mail, ticket, clockLetter, clock);
    case 'closed':
      return closed(source, { ...about, ...said, links }, ticket);
    case 'dateMoved':
      return dateMoved(mail, source, { ...about, links }, desk);
    case 'split':
      return { kind: 'split', ...about, links, otherNumber, ...stillPromised(letter) };
    case 'rejoined':
      return { kind: 'rejoined', ...about, links, otherNumber };
    case 'restored':
      return { kind: 'restored', ...about, links, otherNumber, clock };
    case 'takingPart':
    case 'ticketLink':
      return { kind: mail.letter, ...about, links: { read: pageUrl(world, mail) } };
    case 'colleagueWrote':
    case 'organisationTicket':
    case 'escalation':
    case 'staffNews':
      return chosenLetter(world, mail, about, source.entry, at);
    case 'reopenedLate':
      return { kind: 'reopenedLate', ...about, links, receivedAt: ticket.reactionAt ?? ticket.openedAt };
    default:
      return { kind: 'answer', ...about, ...said, links };
  }
}

/** The targets that are still ahead: an answered ticket has no first answer left to promise, and a past date is not promised. */
function stillPromised({ ticket, desk, at }: TicketLetter): Pick<SplitLetter, 'firstAnswer' | 'complaintDueAt'> {
  if (ticket.status !== 'new' || !isAfter(answerDueAt(ticket), at)) return { firstAnswer: null };
  const { openedAt, firstAnswerDueAt, complaintDueAt } = ticket;
  return { firstAnswer: promise(desk, openedAt, firstAnswerDueAt), complaintDueAt };
}

/** The common parts of ticket letters: number and summary, text, and link. */
function partsOf(world: World, mail: LetterRow, { source, ticket, desk }: TicketLetter) {
  // R3: never repeat the text of an unproved contact. Nor repeat a proved one's text to a participant whom the requester added:
  // anyone could make the desk send their words to a victim (attack 12).
  const proved = source.recipient?.isProved === true;
  const isOwn = ticket.provedBy !== null && mail.letter !== 'takingPart';
  const isRepeated = proved && (isOwn || ofStaff.includes(mail.letter));
  const common = { language: mail.language, desk, recipientName: source.recipient?.name ?? null };
  const about = { ...common, number: ticket.number, summary: isRepeated ? source.summary : null };
  // An unproved requester must prove the address first; neither link names the ticket.
  const links: LetterLinks = proved ? { read: pageUrl(world, mail) } : confirmLink(world, mail);
  const said = {
    agentName: source.entry?.agentName ?? null,
    text: source.entry?.text ?? '',
    html: lookOf(mail, source),
    signature: source.entry?.signature,
    items: source.entry?.items ?? [],
  };
  return { isRepeated, about, said, links };
}

/** Letters to staff, who may read any ticket of their desk in the console. */
const ofStaff = ['escalation', 'staffNews'];

/** The HTML for a letter with its own entry. Repeated text comes without its files, so a picture is shown by its name. */
function lookOf({ facts }: LetterRow, { entry }: LetterMatter): string | null {
  const html = entry?.html ?? null;
  return html === null || facts.entryId !== null ? html : showRichText(html, () => null);
}

/** A letter that its reader subscribed to, or null if its text was erased meanwhile. */
function chosenLetter(
  world: World,
  mail: LetterRow,
  about: Pick<Told, 'language' | 'desk' | 'recipientName' | 'number' | 'summary'>,
  entry: LetterSource['entry'],
  at: Instant,
): Letter | null {
  if (mail.letter === 'escalation') return escalationLetter(world, mail, about, at);
  if (mail.letter === 'staffNews') return newsOfTicket(world, mail, about);
  const settings = world.portalUrls.settings();
  if (mail.letter === 'organisationTicket')
    return { kind: 'organisationTicket', ...about, links: { read: world.portalUrls.ticket(about.number), settings } };
  if (entry === null || entry.text === null) return null;
  const { agentName: colleagueName, text } = entry;
  return { kind: 'colleagueWrote', ...about, colleagueName, text, links: { read: pageUrl(world, mail), settings } };
}

/** A warning to staff about a target; the lateness is computed when it is sent. */
function escalationLetter(
  world: World,
  mail: LetterRow,
  about: Pick<Told, 'language' | 'desk' | 'recipientName' | 'number' | 'summary'>,
  at: Instant,
): Letter | null {
  if (!mail.facts.escalation) return null;
  const { target, dueAt } = mail.facts.escalation;
  const links = { read: world.portalUrls.consoleTicket(about.number) };
  return { kind: 'escalation', ...about, target, dueAt, late: !isBefore(at, dueAt), links };
}

/** A colleague's action, mailed to staff with a link to the console. */
function newsOfTicket(
  world: World,
  { facts }: LetterRow,
  about: Pick<Told, 'language' | 'desk' | 'recipientName' | 'number' | 'summary'>,
): Letter | null {
  if (!facts.news) return null;
  const links = { read: world.portalUrls.consoleTicket(about.number), settings: world.portalUrls.settings() };
  return { kind: 'staffNews', ...about, ...facts.news, links };
}

/** A sign-in code, or null if it expired before sending. The greeting only uses a proved name (R3). */
function codeLetter(
  world: World,
  mail: LetterRow,
  common: Pick<Letter, 'language' | 'desk' | 'recipientName'>,
): Letter | null {
  const text = mail.facts.sealed ? world.signer.unseal(mail.facts.sealed) : null;
  const mailed: MailedCode | null = text === null ? null : JSON.parse(text);
  if (mailed === null || isBefore(mailed.expiresAt, new Date().toISOString())) return null;
  const { code, link } = mailed;
  if (mail.letter === 'addressCode') return { kind: 'addressCode', ...common, code, links: {} };
  const links = { signIn: world.signInUrl(link) };
  const { provider } = mailed;
  return provider === undefined
    ? { kind: 'signInCode', ...common, code, links }
    : { kind: 'providerCode', ...common, code, provider, links };
}

/** An invitation, or null if it expired before sending. */
function invitation(
  world: World,
  mail: LetterRow,
  common: Pick<Letter, 'language' | 'desk' | 'recipientName'>,
): Letter | null {
  const text = mail.facts.sealed ? world.signer.unseal(mail.facts.sealed) : null;
  const invited: Invitation | null = text === null ? null : JSON.parse(text);
  if (invited === null || isBefore(invited.expiresAt, new Date().toISOString())) return null;
  const { token, expiresAt } = invited;
  return { kind: 'invitation', ...common, expiresAt, links: { signIn: world.invitationUrl(token) } };
}

/** A change in how a person signs in, with a link to their account page. */
function newsLetter(
  world: World,
  { facts, queuedAt }: LetterRow,
  common: Pick<Letter, 'language' | 'desk' | 'recipientName'>,
): Letter {
  return { kind: 'signInNews', ...common, ...facts.signIn!, at: queuedAt, links: { account: world.accountUrl() } };
}

type Told = {
  agentName: string | null;
  text: string;
  html: string | null;
  signature?: string | null;
  items: string[];
} & Pick<
  Extract<Letter, { kind: 'closingNotice' }>,
  'language' | 'desk' | 'recipientName' | 'number' | 'summary' | 'links'
>;

/** After a reaction, a notice still says what was done, as an answer without a date. Null if it has nothing else to say. */
function closingNotice(mail: LetterRow, ticket: TicketSource, told: Told, clock: TicketSource['clock']): Letter | null {
  const basis = mail.facts.entryId === null ? 'silence' : 'handled';
  if (clock?.phase === 'notice' && (ticket.status === 'handled') === (basis === 'handled'))
    return { kind: 'closingNotice', ...told, basis, clock };
  return basis === 'handled' ? { kind: 'answer', ...told } : null;
}

/** Null if a reaction or an answer made the new date obsolete. */
function dateMoved(
  mail: LetterRow,
  { ticket }: LetterMatter,
  about: Omit<Told, 'agentName' | 'text' | 'html' | 'signature' | 'items'>,
  desk: Desk,
): Letter | null {
  const former = mail.facts.former;
  if (!ticket || !former || ticket.status === 'closed') return null;
  const told = { kind: 'dateMoved', ...about, formerDate: former } as const;
  if (ticket.clock !== null)
    return isBefore(former, ticket.clock.closesAt) ? { ...told, moved: { of: 'closing', clock: ticket.clock } } : null;
  if (ticket.status !== 'new' && ticket.status !== 'open') return null;
  if (!isBefore(former, ticket.firstAnswerDueAt)) return null;
  const firstAnswer = promise(desk, ticket.openedAt, ticket.firstAnswerDueAt);
  return { ...told, moved: { of: 'firstAnswer', firstAnswer } };
}

function closed(source: LetterMatter, about: Omit<Told, 'items'>, ticket: TicketSource): Letter | null {
  const reason = ticket.closing?.reason;
  if (reason === undefined || reason === 'spam' || reason === 'silence') return null;
  const closedAt = ticket.closedAt ?? ticket.openedAt;
  return { kind: 'closed', ...about, reason, closedAt, of: source.duplicateOf };
}

/** R20: what the requester can answer by one click. The link acts for the address that it was sent to. */
function clockLinks(world: World, mail: LetterRow, { ticket, entry }: LetterMatter): LetterLinks {
  const token = world.signer.signLink({ mailId: mail.id, purpose: 'clock' });
  const link = (say?: 'solved' | 'notSolved' | 'moreTime') => world.answerUrl(mail.language, token, say);
  // The page with only the questions asked, for every participant (R6).
  const form = entry?.asks ? { read: link() } : {};
  if (!mail.facts.startsClock && mail.letter !== 'reminder') return { notSolved: link('notSolved'), ...form };
  const more = ticket?.clock?.extended ? {} : { moreTime: link('moreTime') };
  return { solved: link('solved'), notSolved: link('notSolved'), ...more, ...form };
}

/** Clock letters have their own buttons and put the page link below them. */
function withoutRead({ read: _, ...links }: LetterLinks): LetterLinks {
  return links;
}

/** A link that opens the ticket's page once, for the reader at this address. */
function pageUrl(world: World, mail: LetterRow): string {
  return world.ticketUrl(mail.language, world.signer.signLink({ mailId: mail.id, purpose: 'page' }));
}

function confirmLink(world: World, mail: LetterRow): LetterLinks {
  return { confirm: world.answerUrl(mail.language, world.signer.signLink({ mailId: mail.id, purpose: 'confirm' })) };
}

/** The service hours until the first answer, for the text and the chart. */
function promise(desk: Desk, receivedAt: Instant, dueAt?: Instant): FirstAnswer {
  const ends = Array.from({ length: desk.firstAnswerServiceHours }, (_, hour) =>
    addServiceHours(desk, receivedAt, hour + 1),
  )
    .filter((end) => end !== null)
    .filter((end) => dueAt === undefined || !isAfter(end, dueAt));
  return { receivedAt, dueAt: dueAt ?? ends.at(-1) ?? receivedAt, hourEnds: ends };
}
