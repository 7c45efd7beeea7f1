import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { openLiveSession } from '#desk/spine/session.ts';
import type { Say, Spine } from '#desk/spine/world.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import type { Actor } from '#domain/actor.ts';
import { isLinkOver } from '#domain/portal/link-end.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { LinkPurpose } from '#mail/read/proof/signature.ts';
import { findReceipts } from '#store/intake/receipts.ts';
import { findClockEnd, findOutgoingMail } from '#store/letters/outgoing-mails.ts';
import { findPerson, type Person } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { readSummary } from '#store/ticket/texts.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { confirmTicket, extendTicket, reactToTicket } from './reactions.ts';

/** What a link in a mail opens: one ticket, for the address that the mail went to (R20). */
export interface AnswerLink {
  provedBy: 'link';
  purpose: Extract<LinkPurpose, 'clock' | 'confirm'>;
  address: string;
  /** Acts only as the person of that address. */
  actor: Actor;
  ticket: TicketRow;
  summary: string;
  isRequester: boolean;
}

/** The person who answers a ticket's questions: by a link in its mails, signed in, or on the page that showed its number. */
export interface Answerer {
  /** Null on the page that showed the number, which proves nothing. */
  provedBy: 'link' | 'signIn' | null;
  /** The address that answering proves; null if nothing needs proof. */
  address: string | null;
  actor: Actor;
  ticket: Pick<TicketRow, 'id' | 'number' | 'language'>;
}

/** Reads a link and changes nothing: a GET shows a page, and only a POST acts. Null if we did not sign it or it expired. */
export async function openLink(world: Spine, token: string): Promise<AnswerLink | null> {
  const read = await readLink(world, token);
  return read === null || read.hasEnded ? null : read.link;
}

/** The address and desk of an expired link of ours (R29); null for any other link. */
export async function readEndedLink(world: Spine, token: string): Promise<{ deskId: string; address: string } | null> {
  const read = await readLink(world, token);
  return read?.hasEnded ? { deskId: read.link.ticket.deskId, address: read.link.address } : null;
}

async function readLink(world: Spine, token: string): Promise<{ link: AnswerLink; hasEnded: boolean } | null> {
  const link = world.signer.readLink(token);
  // A ticket page link works once, at its own URL; accepting it here would make it permanent (attack 23).
  if (link?.purpose !== 'clock' && link?.purpose !== 'confirm') return null;
  const mail = await findOutgoingMail(world.db, link.mailId);
  if (!mail?.personId || !mail.ticketId || !mail.ticketNumber) return null;
  const person = await findPerson(world.db, mail.personId);
  if (!person) return null;
  const actor = asRequester(person, { email: mail.address, language: mail.language });
  const ticket = await findTicket(world.db, actor, mail.ticketNumber);
  if (!ticket) return null;
  const isRequester = ticket.requesterId === person.id;
  const summary = await readSummary(world.db, ticket.summaryId);
  const clockEndedAt = await findClockEnd(world.db, mail.ticketId, mail.eventSeq ?? 0);
  const hasEnded = isLinkOver({ ...mail, isClockRunning: ticket.clock !== null, clockEndedAt }, world.clock.now());
  return {
    link: { provedBy: 'link', purpose: link.purpose, address: mail.address, actor, ticket, summary, isRequester },
    hasEnded,
  };
}

/**
 * Returns the requester who left questions for later, and the ticket that its number leads to. The page that showed the number
 * knows it from its sealed address; answers from there are not proved (R3).
 */
export async function openReceipt(world: Spine, number: string, signedIn: Actor | null): Promise<Answerer | null> {
  const [receipt] = await findReceipts(world.db, [number]);
  const person = receipt && (await findPerson(world.db, receipt.requesterId));
  if (!person) return null;
  const isSignedIn = signedIn?.personId === person.id;
  const actor = isSignedIn ? signedIn : asRequester(person, { email: null, language: person.language ?? 'fr' });
  const ticket = await findTicket(world.db, actor, number);
  return ticket ? { provedBy: isSignedIn ? 'signIn' : null, address: null, actor, ticket } : null;
}

function asRequester({ id, name }: Person, { email, language }: Pick<Actor, 'email' | 'language'>): Actor {
  const roles: Actor['roles'] = ['requester'];
  return { personId: id, name: name ?? email ?? '', email, language, roles, deskIds: [], organisationIds: [] };
}

type LinkAnswer = Outcome<{ ticket: TicketRow }, TicketRefused | Refused<'missing'>>;

/** Runs the POST of a link. It also proves the contact, since only the owner of the address reads its mail (R3). */
export async function answerLink(world: Spine, link: AnswerLink, say: Say | 'confirm', text = ''): Promise<LinkAnswer> {
  await proveByLink(world, link);
  const { actor, ticket } = link;
  switch (say) {
    case 'confirm':
      return { ticket };
    case 'solved':
      return confirmTicket(world, actor, ticket.number, 'solved');
    case 'moreTime':
      return extendTicket(world, actor, ticket.number);
    case 'notSolved':
      return reactToTicket(world, actor, ticket.number, { text, channel: 'portal', provedBy: 'link' });
  }
}

/** Proves the address of a used link, and the contact of the mail's ticket. */
export function proveByLink(world: Spine, { address, actor, ticket }: Answerer): Promise<void> {
  return world.transact(async (tx) => {
    if (address !== null) await proveAddress(world, tx, address, world.clock.now());
    const session = await openLiveSession(world, tx, ticket.id, { role: 'requester', personId: actor.personId });
    await proveContact(session, actor.personId, 'link');
  });
}
