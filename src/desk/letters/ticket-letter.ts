import type { Links, Tx, World } from '#desk/spine/world.ts';
import { serviceHourEnds } from '#domain/calendar/service-hours.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { rulesOf } from '#domain/letters/registry.ts';
import type { FirstAnswer, Letter, LetterLinks } from '#mail/letters/letter.ts';
import { showRichText } from '#mail/read/html/rich-text.ts';
import type { LetterSource, TicketSource } from '#store/letters/letters.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';

/** The row from which a letter is written. */
export type LetterRow = Pick<OutgoingMail, 'id' | 'letter' | 'language' | 'queuedAt' | 'facts'>;
export type LetterMatter = Omit<LetterSource, 'mailId' | 'files' | 'thread'>;

/** A letter to write at the time of sending, so that its dates are correct (R17). */
export interface Writing {
  mail: LetterRow;
  source: LetterMatter;
  desk: Desk;
  at: Instant;
}

/** A letter whose facts are read in the transaction that sends it. */
export interface WritingInTx extends Writing {
  mail: OutgoingMail;
  tx: Tx;
}

/** The parts from which letters about a ticket are composed. */
export interface TicketLetterParts extends Writing {
  world: Links;
  ticket: TicketSource;
  clock: TicketClock | null;
  otherNumber: string;
  /** Whether the letter may repeat what came with the contact (R3). */
  isRepeated: boolean;
  about: {
    language: Letter['language'];
    desk: Desk;
    recipientName: string | null;
    number: string;
    summary: string | null;
  };
  links: LetterLinks;
  said: {
    agentName: string | null;
    text: string;
    html: string | null;
    signature: string | null | undefined;
    items: string[];
  };
}

/** Returns a writer of letters about a ticket. It writes nothing if the reader may no longer read the ticket. */
export function aboutTicket(
  write: (parts: TicketLetterParts) => Letter | null,
): (world: World, writing: Writing) => Letter | null {
  return (world, writing) => {
    const { ticket, mayStillRead } = writing.source;
    return ticket === null || !mayStillRead ? null : write(partsOf(world, writing, ticket));
  };
}

function partsOf(world: Links, writing: Writing, ticket: TicketSource): TicketLetterParts {
  const { mail, source, desk, at } = writing;
  // R3: never repeat the text of an unproved contact. Nor repeat a proved one's text to a participant whom the requester added:
  // anyone could make the desk send their words to a victim (attack 12).
  const proved = source.recipient?.isProved === true;
  const isOwn = ticket.provedBy !== null && mail.letter !== 'takingPart';
  const isRepeated = proved && (isOwn || rulesOf(mail.letter).to === 'staff');
  const common = { language: mail.language, desk, recipientName: source.recipient?.name ?? null };
  return {
    ...writing,
    world,
    ticket,
    clock: ticket.clock && startClock(desk, ticket.clock, at),
    otherNumber: mail.facts.other ?? '',
    isRepeated,
    about: { ...common, number: ticket.number, summary: isRepeated ? source.summary : null },
    // An unproved requester must prove the address first; neither link names the ticket.
    links: proved ? { read: pageUrl(world, mail) } : confirmLink(world, mail),
    said: {
      agentName: source.entry?.agentName ?? null,
      text: source.entry?.text ?? '',
      html: lookOf(mail, source),
      signature: source.entry?.signature,
      items: source.entry?.items ?? [],
    },
  };
}

/** The HTML for a letter with its own entry. Repeated text comes without its files, so a picture is shown by its name. */
function lookOf({ facts }: LetterRow, { entry }: LetterMatter): string | null {
  const html = entry?.html ?? null;
  return html === null || facts.entryId !== null ? html : showRichText(html, () => null);
}

/** The parts of a letter with a clock. Its own buttons come first, and the page link below them. */
export function withClock(parts: TicketLetterParts) {
  const { world, mail, source, about, said, links, ticket } = parts;
  const { read, ...others } = links;
  return {
    ...about,
    ...said,
    links: { ...others, ...clockLinks(world, mail, source), page: read },
    ...(ticket.waits && { waits: true }),
  };
}

/** R20: what the requester can answer by one click. The link acts for the address that it was sent to. */
function clockLinks(world: Links, mail: LetterRow, { ticket, entry }: LetterMatter): LetterLinks {
  const token = world.signer.signLink({ mailId: mail.id, purpose: 'clock' });
  const link = (say?: 'solved' | 'notSolved' | 'moreTime') => world.answerUrl(mail.language, token, say);
  // The page with only the questions asked, for every participant (R6).
  const form = entry?.asks ? { read: link() } : {};
  if (!mail.facts.startsClock && mail.letter !== 'reminder') return { notSolved: link('notSolved'), ...form };
  const more = ticket?.clock?.extended ? {} : { moreTime: link('moreTime') };
  return { solved: link('solved'), notSolved: link('notSolved'), ...more, ...form };
}

/** A link that opens the ticket's page once, for the reader at this address. */
export function pageUrl(world: Links, mail: LetterRow): string {
  return world.ticketUrl(mail.language, world.signer.signLink({ mailId: mail.id, purpose: 'page' }));
}

function confirmLink(world: Links, mail: LetterRow): LetterLinks {
  return { confirm: world.answerUrl(mail.language, world.signer.signLink({ mailId: mail.id, purpose: 'confirm' })) };
}

/** The service hours until the first answer, for the text and the chart. */
export function promise(desk: Desk, receivedAt: Instant, dueAt?: Instant): FirstAnswer {
  const hours = Array.from({ length: desk.firstAnswerServiceHours }, (_, hour) => hour + 1);
  const ends = serviceHourEnds(desk, receivedAt, hours).filter((end) => dueAt === undefined || !isAfter(end, dueAt));
  return { receivedAt, dueAt: dueAt ?? ends.at(-1) ?? receivedAt, hourEnds: ends };
}
