import type { Tx, World } from '#desk/world.ts';
import type { IntakeFacts } from '#domain/intake/facts.ts';
import { isBareThanks } from '#domain/ticket/bare-thanks.ts';
import { isAligned } from '#mail/authentication.ts';
import type { ParsedMessage } from '#mail/message.ts';
import { collectCandidates } from '#mail/thread.ts';
import { isId } from '#store/ids.ts';
import type { IncomingMail } from '#store/incoming-mails.ts';
import { type IntakeRows, type PointedRow, readIntakeRows, type SignedMail } from '#store/intake.ts';

/** The sender's address of a mail that can be placed; one without is parked. */
export type Addressed = ParsedMessage & { from: NonNullable<ParsedMessage['from']> };

export interface Gathered {
  facts: IntakeFacts;
  rows: IntakeRows;
  /** The mail of ours that it answers or returns, its signature checked. */
  signed: SignedMail | null;
}

/** A mail as it was kept, as far as its intake asks for it. */
type LookedAt = Pick<IncomingMail, 'id' | 'dkim' | 'dkimDomain'>;

/** Asks the store what it knows of a mail's sender and of the tickets that the mail points to. */
export async function gatherIntake(world: World, tx: Tx, mail: LookedAt, message: Addressed): Promise<Gathered> {
  const { signed: references, answered, numbers } = collectCandidates(message);
  const returned = message.bounce?.originalMessageId ?? null;
  const mailIds = [...references.map(({ mailId }) => mailId), ...mailIdOf(returned)].filter(isId);
  const rows = await readIntakeRows(tx.trx, {
    ...{ mailId: mail.id, from: message.from.address, mailIds, answeredIds: answered.slice(0, answeredIdsMax) },
    numbers: numbers.map(({ number }) => number),
    realNow: new Date().toISOString(),
  });
  const ids = [...references.map(({ messageId }) => messageId), ...(returned ? [returned] : [])];
  const signed = firstSigned(world, ids, rows.signed);
  return { facts: factsOf(mail, message, rows, signed), rows, signed };
}

/** A reply answers one mail; more ids than this are a thread that somebody else keeps. */
const answeredIdsMax = 20;

function mailIdOf(messageId: string | null): string[] {
  const mailId = /^<?([0-9a-f-]{36})\./.exec(messageId ?? '')?.[1];
  return mailId ? [mailId] : [];
}

/** The first of the ids that we signed, for exactly that mail, ticket, entry and recipient. */
function firstSigned({ signer }: World, messageIds: string[], mails: SignedMail[]): SignedMail | null {
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

function factsOf(mail: LookedAt, message: Addressed, rows: IntakeRows, signed: SignedMail | null): IntakeFacts {
  const personId = rows.sender?.person.id;
  const takesPart = (row: PointedRow) => personId !== undefined && row.participantIds.includes(personId);
  const quoted = rows.quoted.find(takesPart) ?? rows.quoted[0];
  const { bounce, automatic, authentication } = message;
  return {
    fromOurselves: rows.fromOurselves,
    automatic,
    bounceOf: bounce && signed ? { mailId: signed.id, ticketId: signed.ticketId, permanent: bounce.permanent } : null,
    bareThanks: isBareThanks(message.replyText, { attachments: message.attachments.length }),
    senderIsAgent: rows.sender?.isAgent ?? false,
    dmarcFailed: authentication.dmarc === 'fail',
    aligned: authentication.aligned || isSignedBySender(mail, message.from.address),
    answers: signed?.ticketId ? answersOf(message, signed, signed.ticketId, rows) : null,
    quotes: quoted ? { ticketId: quoted.id, number: quoted.number, takesPart: takesPart(quoted) } : null,
  };
}

/** We looked ourselves, where the trusted MTA had not, and the sender's own domain had signed (R3). */
function isSignedBySender({ dkim, dkimDomain }: LookedAt, address: string): boolean {
  return dkim === 'pass' && dkimDomain !== null && isAligned(address, dkimDomain);
}

function answersOf(message: Addressed, signed: SignedMail, ticketId: string, rows: IntakeRows) {
  return {
    ...{ ticketId, number: '', held: signed.heldEntryId !== null },
    // Whoever takes part may answer what was written to another who does (R23).
    takesPart: rows.sender !== null && signed.participantIds.includes(rows.sender.person.id),
    toSender: signed.address === message.from.address,
  };
}
