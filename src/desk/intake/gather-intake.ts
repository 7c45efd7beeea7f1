import type { Keys, Tx } from '#desk/spine/world.ts';
import { readReferences } from '#domain/conversations/reference.ts';
import type { IntakeFacts } from '#domain/intake/facts.ts';
import { readBounceAddress } from '#domain/sending/bounce-address.ts';
import { isAligned } from '#mail/read/message/authentication.ts';
import type { Bounce, ParsedMessage } from '#mail/read/message/message.ts';
import { openBounceToken } from '#mail/read/proof/bounce-token.ts';
import { isBareThanks } from '#mail/read/reply/bare-thanks.ts';
import { collectCandidates } from '#mail/read/thread.ts';
import { isId } from '#store/database/ids.ts';
import type { IncomingMail } from '#store/intake/incoming-mails.ts';
import { type IntakeRows, type PointedRow, readIntakeRows, type SignedMail } from '#store/intake/intake.ts';

/** A mail with a sender's address, so that it can be placed; a mail without one is parked. */
export type Addressed = ParsedMessage & { from: NonNullable<ParsedMessage['from']> };

/**
 * The mail with its sender, or null if it names none. A bounce from `MAILER-DAEMON <>` has no address, but still counts as a
 * report about our mail (R17).
 */
export function addressed(message: ParsedMessage): Addressed | null {
  const { from, automatic } = message;
  if (from !== null) return { ...message, from };
  return automatic === null || automatic === 'list' ? null : { ...message, from: { address: '', name: '' } };
}

export interface Gathered {
  facts: IntakeFacts;
  rows: IntakeRows;
  /** Our mail that it answers or returns, with a verified signature. */
  signed: SignedMail | null;
  /** The letter that a report is about, proved by its Message-ID or by the address that the report came to. */
  returned: SignedMail | null;
}

/** The fields of a stored mail that intake needs. */
type LookedAt = Pick<IncomingMail, 'id' | 'dkim' | 'dkimDomain'>;

/** A mail to place. */
interface Asked {
  mail: LookedAt;
  message: Addressed;
}

/** Loads everything about the mails' senders and the tickets that they point to. Results are in the order of the mails. */
export async function gatherIntake(world: Keys, tx: Tx, mails: readonly Asked[]): Promise<Gathered[]> {
  const pointers = mails.map(({ message }) => pointersOf(message));
  const answers = await readIntakeRows(
    tx.trx,
    mails.map(({ mail, message }, place) => ({
      mailId: mail.id,
      sender: message.from.address,
      ...pointers[place]!.asked,
    })),
    new Date().toISOString(),
  );
  return mails.map(({ mail, message }, place) => {
    const rows = answers[place]!;
    const { signedIds, tokens } = pointers[place]!;
    const signed = firstSigned(world, signedIds, rows.signed);
    const returned = message.bounce
      ? returnedOf(message.bounce, { signed, toIt: firstReturned(world, tokens, rows.signed) })
      : null;
    const facts = factsOf(mail, message, rows, { signed, returned });
    return { facts, rows, signed, returned: returned?.letter ?? null };
  });
}

/**
 * What a mail points to: Message-IDs and return addresses that may be ours, mails that it answers, and ticket numbers that it
 * quotes.
 */
function pointersOf(message: Addressed) {
  const { signed: references, answered, numbers } = collectCandidates(message);
  const returned = message.bounce?.originalMessageId ?? null;
  const tokens = message.bounce ? bounceTokensOf(message) : [];
  const named = tokens.flatMap((token) => openBounceToken(token)?.mailId ?? []);
  return {
    signedIds: [...references.map(({ messageId }) => messageId), ...(returned ? [returned] : [])],
    tokens,
    asked: {
      mailIds: [...references.map(({ mailId }) => mailId), ...mailIdOf(returned), ...named].filter(isId),
      answeredIds: answered.slice(0, answeredIdsMax),
      numbers: numbers.map(({ number }) => number),
      references: readReferences(message.subject),
    },
  };
}

/** Whether a mail names a letter, mail, ticket or conversation, known to the desk or not. */
export function pointsToAnything(message: Addressed): boolean {
  return Object.values(pointersOf(message).asked).some((named) => named.length > 0);
}

/** A reply answers one mail; more ids come from a thread elsewhere. */
const answeredIdsMax = 20;

function mailIdOf(messageId: string | null): string[] {
  const mailId = /^<?([0-9a-f-]{36})\./.exec(messageId ?? '')?.[1];
  return mailId ? [mailId] : [];
}

/** Addresses that are checked: a bounce has one; more come from a mailing list. */
const bounceAddressesMax = 20;

/** The tokens of the return addresses in the mail's envelope and headers. Each token proves itself. */
function bounceTokensOf({ deliveredTo, to }: Addressed): string[] {
  const addresses = [...deliveredTo, ...to].slice(0, bounceAddressesMax);
  return [...new Set(addresses.flatMap((address) => readBounceAddress(address)?.token ?? []))];
}

/** The first letter whose own return address received the mail. */
function firstReturned({ signer }: Keys, tokens: string[], mails: SignedMail[]): SignedMail | null {
  const isReturned = ({ id, address }: SignedMail) =>
    tokens.some((token) => signer.verifyBounce(token, { mailId: id, recipient: address }));
  return mails.find(isReturned) ?? null;
}

interface Returned {
  letter: SignedMail;
  /** True if the report names the recipient of the letter. */
  namesRecipient: boolean;
}

/**
 * The letter that a report is about. A report to a letter's own return address need not name the recipient. One that only returns
 * a Message-ID must name it, since everybody who was shown the letter knows its Message-ID.
 */
function returnedOf(
  { named }: Bounce,
  { signed, toIt }: { signed: SignedMail | null; toIt: SignedMail | null },
): Returned | null {
  const letters = [toIt, signed].filter((letter) => letter !== null);
  const agreed = letters.find((letter) => named.includes(letter.address) || (letter === toIt && named.length === 0));
  const letter = agreed ?? letters[0];
  return letter ? { letter, namesRecipient: agreed !== undefined } : null;
}

/** The first Message-ID with our valid signature for exactly that mail, ticket, entry and recipient. */
function firstSigned({ signer }: Keys, messageIds: string[], mails: SignedMail[]): SignedMail | null {
  for (const messageId of messageIds) {
    const mail = mails.find((each) => messageId.includes(each.id));
    if (mail && signer.verifyMessageId(messageId, signedFacts(mail))) return mail;
  }
  return null;
}

export function signedFacts(mail: Pick<SignedMail, 'id' | 'ticketId' | 'heldEntryId' | 'facts' | 'address'>) {
  const entryId = mail.heldEntryId ?? mail.facts.entryId;
  return { mailId: mail.id, ticketId: mail.ticketId, entryId, recipient: mail.address };
}

function factsOf(
  mail: LookedAt,
  message: Addressed,
  rows: IntakeRows,
  { signed, returned }: { signed: SignedMail | null; returned: Returned | null },
): IntakeFacts {
  const personId = rows.sender?.person.id;
  const takesPart = (row: PointedRow) => personId !== undefined && row.participantIds.includes(personId);
  const quoted = rows.quoted.find(takesPart) ?? rows.quoted[0];
  const { bounce, automatic, authentication } = message;
  return {
    fromOurselves: rows.fromOurselves,
    automatic,
    bounceOf:
      bounce && returned
        ? {
            mailId: returned.letter.id,
            ticketId: returned.letter.ticketId,
            permanent: bounce.permanent,
            namesRecipient: returned.namesRecipient,
          }
        : null,
    bareThanks:
      !message.saysMore &&
      (message.isReaction || isBareThanks(message.replyText, { attachments: message.attachments.length })),
    senderIsAgent: rows.sender?.isAgent ?? false,
    dmarcFailed: authentication.dmarc === 'fail',
    provedBy: proofOfMail(mail, message),
    ambiguous: authentication.ambiguous,
    answers:
      signed?.ticketId && !signed.facts.conversation
        ? answersOf(message, signed, signed.liveTicketId ?? signed.ticketId, rows)
        : null,
    conversation: conversationOf(message, signed, rows),
    quotes: quoted ? { ticketId: quoted.id, number: quoted.number, takesPart: takesPart(quoted) } : null,
  };
}

/** How a mail proves its sender: by the MTA's results or our own check of its signatures (R3). */
export function proofOfMail(mail: LookedAt, { authentication, from }: Addressed): IntakeFacts['provedBy'] {
  const { provedBy, dmarc, ambiguous } = authentication;
  if (ambiguous || dmarc === 'fail') return null;
  return provedBy === 'dkim' || isSignedBySender(mail, from.address) ? 'dkim' : provedBy;
}

/** True if our own check passed, where the trusted MTA had none, for a signature of the sender's own domain (R3). */
function isSignedBySender({ dkim, dkimDomain }: LookedAt, address: string): boolean {
  return dkim === 'pass' && dkimDomain !== null && isAligned(address, dkimDomain);
}

/**
 * The conversation of our signed question that it answers; else the one with the reference in its subject, or with the mail that it
 * answers. A mail that answers a letter of a ticket belongs to the ticket.
 */
function conversationOf(
  { from }: Addressed,
  signed: SignedMail | null,
  { conversations }: IntakeRows,
): IntakeFacts['conversation'] {
  const asked = signed?.facts.conversation;
  // Merges and their undoing move conversations, so the ticket is the one that has it now.
  const found = signed ? conversations.find((each) => each.conversationId === asked?.id) : conversations[0];
  if (!found) return null;
  const { ticketId, conversationId, address } = found;
  const toSender = (signed?.address ?? address) === from.address;
  return { ticketId, conversationId, toSender, isSigned: signed !== null };
}

function answersOf(message: Addressed, signed: SignedMail, ticketId: string, rows: IntakeRows) {
  // A participant may answer what was written to another participant (R23).
  const takesPart = rows.sender !== null && signed.participantIds.includes(rows.sender.person.id);
  // If the ticket was merged or its text was moved, our signature gives no access to the other ticket (R5).
  const isThere = ticketId === signed.ticketId || takesPart;
  return {
    ticketId,
    number: '',
    held: signed.heldEntryId !== null,
    takesPart,
    // A person who is asked to approve does not take part by writing back: an agent decides.
    toSender: signed.address === message.from.address && isThere && !signed.facts.approval,
  };
}
