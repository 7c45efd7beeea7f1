import { findRecipient } from '#desk/intake/find-recipient.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import { fingerprint } from '#mail/read/fingerprint.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { decideMails } from '#store/intake/incoming-mails.ts';

/** A mail over the size limit, left in an external mailbox. */
interface LargeMail {
  mailbox: string;
  /** Its first bytes, with all headers if they fit. */
  beginning: Buffer;
  bytes: number;
  /** The folder to which the mail is moved; null leaves it where it is. */
  folder: string | null;
  receivedAt: Instant;
}

/**
 * Lists a mail over the size limit among those without a ticket, with its headers, size and location (R1). A repeated mail is
 * listed once.
 */
export async function parkLargeMail(world: Spine, mail: LargeMail): Promise<void> {
  const { mailbox, beginning, bytes, folder, receivedAt } = mail;
  const recipient = await findRecipient(world, mailbox);
  if (recipient === null) return;
  const raw = headersOf(beginning);
  const parsed = await parseMessage(raw);
  const { messageId = null, from = null } = 'message' in parsed ? parsed.message : {};
  const { deskId } = recipient;
  await world.transact(async (tx) => {
    const { id, isNew } = await world.storeMail(tx.trx, {
      id: world.newId(),
      deskId,
      mailbox: recipient.mailbox,
      raw,
      receivedAt,
      envelopeFrom: null,
      envelopeTo: null,
      dkim: null,
      // Include the size: two mails of a scanner may have the same headers.
      fingerprint: Buffer.from(fingerprint(Buffer.concat([raw, Buffer.from(`\r\n${bytes}`)])), 'hex'),
    });
    if (!isNew) return;
    const reason = { code: 'overTheLimit', bytes: String(bytes), ...(folder !== null && { folder }) };
    const fromAddress = from?.address ?? null;
    await decideMails(tx.trx, [{ id, outcome: 'parked', messageId, fromAddress, reason }]);
  });
}

/** The headers with the empty line below them, or the whole beginning if it has no such line. */
function headersOf(beginning: Buffer): Buffer {
  const text = beginning.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return end ? beginning.subarray(0, end.index + end[0].length) : beginning;
}
