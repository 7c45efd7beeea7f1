import { proveAddress } from '#desk/people/prove-address.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { findByTokens, hashToken, newSecretToken, type SecretToken } from '#desk/spine/secret-token.ts';
import { openLiveSession } from '#desk/spine/session.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import type { Actor } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { LinkPurpose } from '#mail/read/proof/signature.ts';
import type { RowOf } from '#store/database/rows.ts';
import { countLinkMails, findLinkedMail } from '#store/letters/outgoing-mails.ts';
import {
  addTicketSession,
  findTicketSessions,
  isLinkUsedElsewhere,
  removeTicketSessions,
} from '#store/portal/ticket-sessions.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** Time to read a mail after a weekend and a holiday; an older link needs a new mail. */
const linkSeconds = 7 * 24 * 60 * 60;
/** Long enough to read and answer, short enough for a shared machine. */
const ticketSessionSeconds = 60 * 60;
/** New links per address and hour, so that an old link cannot flood a mailbox. */
const linksPerHourMax = 3;

/** What a link reveals before it is opened: the ticket's desk and the address, and nothing else of the ticket. */
interface TicketLink {
  deskId: string;
  address: string;
  /** Another browser used it, or it expired: one click sends a new one. */
  isSpent: boolean;
  /** The signed-in person in this browser may not see the ticket. */
  isOfAnother: boolean;
  /** The ticket's number if this browser already shows it to the link's own reader, so that no click is needed. */
  isOpenHere: string | null;
}

/** The browser that follows a link: its signed-in actor, its ticket session, and the token that identifies it. */
export interface LinkFollower {
  actor: Actor | null;
  ticketReader: TicketReader | null;
  browserToken: string | null;
}

/** Reads a link and changes nothing: mail programs and scanners open links too. Null if we did not sign it. */
export async function readTicketLink(world: Spine, token: string, follower: LinkFollower): Promise<TicketLink | null> {
  const mail = await mailOf(world, token, ['page']);
  if (mail === null) return null;
  const { deskId, address, personId, number } = mail;
  const { actor, ticketReader, browserToken } = follower;
  const browser = readBrowser(browserToken);
  const isSpent = isOld(mail) || (await isLinkUsedElsewhere(world.db, mail.id, browser?.hash ?? null));
  const isOfAnother = actor !== null && actor.personId !== personId && !(await findTicket(world.db, actor, number));
  const isReader = ticketReader?.actor.personId === personId && ticketReader.numbers.includes(number);
  const isOpenHere = actor?.personId === personId || isReader ? number : null;
  return { deskId, address, isSpent, isOfAnother, isOpenHere };
}

/**
 * Opens a ticket's page for the reader of a mail and proves the mail's address (R3). The first browser uses the link up for all
 * others, and may reuse it until it expires (R29). Only hashes of the tokens are saved.
 */
export async function openTicketSession(
  world: Spine,
  token: string,
  browserToken: string | null = null,
): Promise<Outcome<OpenedTicket, Refused<'missing' | 'spent'>>> {
  const mail = await mailOf(world, token, ['page']);
  if (mail === null) return { refused: 'missing' };
  if (isOld(mail)) return { refused: 'spent' };
  // Sessions use real time.
  const at = new Date().toISOString();
  const secret = newSecretToken();
  const browser = readBrowser(browserToken) ?? newSecretToken();
  const expiresAt = plusSeconds(at, ticketSessionSeconds);
  const { id: mailId, ticketId, deskId, personId } = mail;
  return world.transact(async (tx) => {
    await removeTicketSessions(tx.trx, plusSeconds(at, -2 * linkSeconds));
    const browserHash = browser.hash;
    const session = {
      tokenHash: secret.hash,
      mailId,
      ticketId,
      deskId,
      personId,
      createdAt: at,
      expiresAt,
      browserHash,
    };
    if (!(await addTicketSession(tx.trx, session))) return { refused: 'spent' };
    await proveAddress(world, tx, mail.address, world.clock.now());
    const opened = await openLiveSession(world, tx, ticketId, { role: 'requester', personId });
    await proveContact(opened, personId, 'link');
    const known = { token: browser.token, expiresAt: plusSeconds(at, linkSeconds) };
    return { token: secret.token, expiresAt, number: mail.number, browser: known };
  });
}

/** The session of a ticket's page, and the token that the browser stores to be recognised. */
interface OpenedTicket {
  token: string;
  expiresAt: string;
  number: string;
  browser: { token: string; expiresAt: string };
}

function readBrowser(token: string | null): SecretToken | null {
  return token !== null && secretToken.test(token) ? { token, hash: hashToken(token) } : null;
}

const secretToken = /^[\w-]{43}$/;

/**
 * Mails a new link to the address of an old one of any purpose, and to no other. Above the hourly limit nothing is sent, with the
 * same response.
 */
export async function sendTicketLink(world: Spine, token: string): Promise<Outcome<{ sent: true }>> {
  const former = await mailOf(world, token, ['page', 'clock', 'confirm']);
  if (former === null) return { refused: 'missing' };
  await world.transact(async (tx) => {
    const hourAgo = plusSeconds(new Date().toISOString(), -3600);
    if ((await countLinkMails(tx.trx, former.address, hourAgo)) >= linksPerHourMax) return;
    const { deskId, ticketId, personId, address, language } = former;
    await queueDeskLetter(world, tx, { letter: 'ticketLink', deskId, ticketId, personId, address, language });
  });
  return { sent: true };
}

/** The reader of a ticket session; null if the token is unknown or expired. */
export async function readerOfTicketSession(world: Store, token: string): Promise<TicketReader | null> {
  return (await readersOfTicketSessions(world, [token]))[0]!;
}

/** The readers of several sessions, in the order of their tokens, read in one statement. */
export async function readersOfTicketSessions(
  { db }: Store,
  tokens: readonly (string | null)[],
): Promise<(TicketReader | null)[]> {
  const now = new Date().toISOString();
  const holders = await findByTokens(tokens, secretToken, (hashes) => findTicketSessions(db, hashes, now));
  return holders.map((holder) => (holder ? readerOf(holder) : null));
}

function readerOf(holder: RowOf<typeof findTicketSessions>) {
  const { personId, name, number, mailedNumber } = holder;
  const actor: Actor = {
    personId,
    name: name ?? '',
    email: null,
    language: holder.language ?? holder.ticketLanguage,
    roles: ['requester'],
    deskIds: [],
    organisationIds: [],
    onlyTicketId: holder.ticketId,
  };
  return { actor, numbers: [number, mailedNumber] };
}

/** The reader of a ticket's page by a link, with no other rights. `numbers` lead to the ticket. */
export type TicketReader = ReturnType<typeof readerOf>;

type LinkedMail = NonNullable<Awaited<ReturnType<typeof findLinkedMail>>> & { personId: string };

/** The mail of a link that its person may still follow; null if they no longer take part. */
async function mailOf(world: Spine, token: string, purposes: readonly LinkPurpose[]): Promise<LinkedMail | null> {
  const link = world.signer.readLink(token);
  if (link === null || !purposes.includes(link.purpose)) return null;
  const mail = await findLinkedMail(world.db, link.mailId);
  if (!mail?.personId || mail.address === '') return null;
  const { personId } = mail;
  const actor: Actor = {
    personId,
    name: '',
    email: null,
    language: mail.language,
    roles: ['requester'],
    deskIds: [],
    organisationIds: [],
  };
  return (await findTicket(world.db, actor, mail.number)) ? { ...mail, personId } : null;
}

function isOld({ queuedRealAt }: LinkedMail): boolean {
  return Date.parse(queuedRealAt) < Date.now() - linkSeconds * 1000;
}
