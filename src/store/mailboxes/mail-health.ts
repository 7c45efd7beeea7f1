import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import { countOf, findsAny } from '#store/database/rows.ts';
import { eachInStatement, inStatement } from '#store/database/statements.ts';

/** When the oldest unprocessed mail was stored, in real time; null if there is no unread mail. */
export async function oldestUnreadMail(handle: Handle): Promise<string | null> {
  const row = await handle
    .selectFrom('incomingMails')
    .select('storedAt')
    .where('outcome', 'is', null)
    .orderBy('receivedAt')
    .limit(1)
    .executeTakeFirst();
  return row?.storedAt ?? null;
}

/** Number of active IMAP mailboxes that failed, or that no process has held, for a minute and a half. Real time. */
export function countFailingMailboxes(handle: Handle): Promise<number> {
  return handle
    .selectFrom('fetchedMailboxes')
    .where(
      sql<boolean>`(settings ->> 'active')::boolean and least(failing_since, held_until) < now() - interval '90 seconds'`,
    )
    .$call(countOf);
}

/** Whether a letter has been due for a minute and a half and no process has sent it. Real time. */
export function hasForgottenLetter(handle: Handle): Promise<boolean> {
  return handle
    .selectFrom('outgoingMails')
    .select('id')
    .where('state', '=', inStatement('queued'))
    .where('dueAt', '<', sql<string>`now() - interval '90 seconds'`)
    .limit(1)
    .$call(findsAny);
}

/** Number of queued letters with a failed attempt: the relay was unreachable or said "later". */
export function countFailedMails(handle: Handle): Promise<number> {
  return handle
    .selectFrom('outgoingMails')
    .where('state', 'in', eachInStatement(['queued', 'sending']))
    .where('failure', 'is not', null)
    .$call(countOf);
}

/** Letters that wait since a failed attempt, the one that is tried next first; at most `limit`. */
export function listFailedMails(handle: Handle, limit: number) {
  return handle
    .selectFrom('outgoingMails')
    .innerJoin('desks', 'desks.id', 'outgoingMails.deskId')
    .leftJoin('tickets', 'tickets.id', 'ticketId')
    .select(['outgoingMails.id', 'desks.prefix', 'tickets.number', 'failure', 'outgoingMails.dueAt'])
    .where('outgoingMails.state', 'in', eachInStatement(['queued', 'sending']))
    .where('failure', 'is not', null)
    .orderBy('outgoingMails.dueAt')
    .orderBy('outgoingMails.id')
    .limit(limit)
    .execute();
}

/** Whether any process is reading or sending a mail now; `now` is real time. */
export async function hasUnfinishedMail(handle: Handle, now: string): Promise<boolean> {
  const unread = await oldestUnreadMail(handle);
  if (unread !== null) return true;
  return handle
    .selectFrom('outgoingMails')
    .select('id')
    .where((where) =>
      where.or([
        where('state', '=', inStatement('sending')),
        where.and([where('state', '=', inStatement('queued')), where('dueAt', '<=', now)]),
      ]),
    )
    .limit(1)
    .$call(findsAny);
}
