import type { MailFindings } from '#domain/intake/intake.ts';
import { chosenLetters } from '#domain/letters/registry.ts';
import type { Database } from '#store/database/database.ts';
import type { RowOfQuery } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';
import type { IncomingMailsTable } from '#store/schema/mail-tables.ts';

export interface ArrivedMail {
  id: string;
  fromAddress: string | null;
  code: string | null;
  /** The reason code with its facts, for the text. */
  reason: { code: string; [fact: string]: string } | null;
  /** The claimed sender of the mail and its proof; null for mail of earlier versions and erased mail. */
  findings: MailFindings | null;
  protection: IncomingMailsTable['protection'];
}

/** Returns the mails of these entries: the sender, and why they were assigned to their tickets. */
export async function readArrivals(db: Database, mailIds: string[]): Promise<Map<string, ArrivedMail>> {
  if (mailIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('incomingMails')
    .select(['id', 'fromAddress', 'reason', 'findings', 'protection'])
    .where('id', 'in', mailIds)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, code: row.reason?.code ?? null }]));
}

/** Returns those addresses that must not be offered as participants: our mailboxes and current participants. */
export async function readTaken(db: Database, participantIds: readonly string[], addresses: string[]) {
  if (addresses.length === 0) return new Set<string>();
  const [mailboxes, taking] = await Promise.all([
    db.selectFrom('mailboxes').select('address').where('address', 'in', addresses).execute(),
    db
      .selectFrom('addresses')
      .select('address')
      .where('address', 'in', addresses)
      .where('personId', 'in', participantIds)
      .execute(),
  ]);
  return new Set([...mailboxes, ...taking].map(({ address }) => address));
}

interface DeliveryProblem {
  seq: number | null;
  entryId: string | null;
  address: string;
  /** `restored`: given up, because the database that was restored may have sent it. */
  problem: 'failed' | 'restored' | 'waits' | 'twice';
  /** The relay's words about a letter that it refused. */
  said: string | null;
}

/** A query for the letters of a ticket with a delivery problem; `deliveryProblems` reads its rows. */
export function troubledLetters(db: Database, ticketId: string) {
  return db
    .selectFrom('outgoingMails')
    .select(['eventSeq as seq', 'facts', 'address', 'state', 'failure', 'perhapsTwice'])
    .where('ticketId', '=', ticketId)
    .where('letter', 'not in', eachInStatement(chosenLetters))
    .where((where) => where.or([where('state', '<>', inStatement('sent')), where('perhapsTwice', '=', true)]))
    .orderBy('queuedAt');
}

/** The delivery problems in the rows of `troubledLetters`. */
export function deliveryProblems(letters: readonly RowOfQuery<typeof troubledLetters>[]): DeliveryProblem[] {
  return letters
    .filter(({ failure }) => failure !== 'withdrawn')
    .map((letter) => ({
      seq: letter.seq,
      address: letter.address,
      entryId: letter.facts.entryId,
      problem: problemOf(letter),
      said: problemOf(letter) === 'failed' ? letter.failure : null,
    }));
}

function problemOf({ state, failure, perhapsTwice }: RowOfQuery<typeof troubledLetters>): DeliveryProblem['problem'] {
  if (state === 'failed') return failure === 'restored' ? 'restored' : 'failed';
  return perhapsTwice ? 'twice' : 'waits';
}
