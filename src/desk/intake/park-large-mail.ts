import { findRecipient } from '#desk/intake/find-recipient.ts';
import type { World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import { fingerprint } from '#mail/read/fingerprint.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { decideMails } from '#store/intake/incoming-mails.ts';

/** A mail over the limit that lies in a mailbox elsewhere. */
export interface LargeMail {
  mailbox: string;
  /** Its first bytes, at least its headers if they are short enough. */
  beginning: Buffer;
  bytes: number;
  /** Where the whole mail is moved to; null leaves it where it is. */
  folder: string | null;
  receivedAt: Instant;
}

/**
 * Lists a mail over the limit among those without ticket, with its headers, its size and where the whole mail is (R1). The same
 * mail again is listed once.
 */
export async function parkLargeMail(world: World, mail: LargeMail): Promise<void> {
  const { mailbox, beginning, bytes, folder, receivedAt } = mail;
  const recipient = await findRecipient(world, mailbox);
  if (recipient === null) return;
  const raw = headersOf(beginning);
  const parsed = await parseMessage(raw);
  const { messageId = null, from = null } = 'message' in parsed ? parsed.message : {};
  const { deskId } = recipient;
  await world.transact(async (tx) => {
    const { id, isNew } = await world.storeMail(tx.trx, {
      ...{ id: world.newId(), deskId, mailbox: recipient.mailbox, raw, receivedAt },
      ...{ envelopeFrom: null, envelopeTo: null, dkim: null },
      // The size belongs to it: two mails of a scanner may have the same headers.
      fingerprint: Buffer.from(fingerprint(Buffer.concat([raw, Buffer.from(`\r\n${bytes}`)])), 'hex'),
    });
    if (!isNew) return;
    const reason = { code: 'overTheLimit', bytes: String(bytes), ...(folder !== null && { folder }) };
    const fromAddress = from?.address ?? null;
    await decideMails(tx.trx, [{ id, outcome: 'parked', messageId, fromAddress, reason }]);
  });
}

/** The headers with the empty line below them; a mail that has none there begins with what it has. */
function headersOf(beginning: Buffer): Buffer {
  const text = beginning.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return end ? beginning.subarray(0, end.index + end[0].length) : beginning;
}
