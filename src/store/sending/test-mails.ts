import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { countOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';

type TestMail = Pick<OutgoingMail, 'address' | 'state' | 'failure' | 'queuedAt' | 'sentAt'>;

/** The newest test mail of a desk, with its state. */
export function findTestMail(handle: Handle, deskId: string): Promise<TestMail | undefined> {
  return handle
    .selectFrom('outgoingMails')
    .select(['address', 'state', 'failure', 'queuedAt', 'sentAt'])
    .where('letter', '=', inStatement('testMail'))
    .where('deskId', '=', deskId)
    .orderBy('queuedRealAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Number of test mails of a desk since an instant of real time. */
export function countTestMails(handle: Handle, deskId: string, since: Instant): Promise<number> {
  return handle
    .selectFrom('outgoingMails')
    .where('letter', '=', inStatement('testMail'))
    .where('deskId', '=', deskId)
    .where('queuedRealAt', '>', since)
    .$call(countOf);
}
