import { findRecipient } from '#desk/intake/find-recipient.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import type { Proofs, Spine } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import { fingerprint } from '#mail/read/fingerprint.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';
import { isToCheck } from '#mail/read/proof/dkim.ts';
import type { UnreadMail } from '#store/intake/incoming-mails.ts';

/** A mail as delivered by a channel: for one mailbox or the return address of one of its letters, from one envelope sender. */
export interface DeliveredMail {
  mailbox: string;
  /** `''` is the empty envelope sender of bounces; null if the channel does not know it. */
  envelopeFrom: string | null;
  raw: Uint8Array;
  /** When the mailbox received it, in desk time; omitted means now (R19). */
  receivedAt?: Instant;
}

export type Reception =
  | { saved: string; isNew: true; mail: UnreadMail }
  /** The same mail was already stored for this desk. */
  | { saved: string; isNew: false }
  /** The address is not ours, or the content cannot be a mail. */
  | Refused<'unknownMailbox' | 'tooLarge' | 'empty'>;

/** Stores a mail durably before the channel confirms its receipt; reading comes later (R26). */
export async function receiveMail(world: Spine & Proofs, mail: DeliveredMail): Promise<Reception> {
  if (mail.raw.byteLength > messageBytesMax) return { refused: 'tooLarge' };
  if (mail.raw.byteLength === 0) return { refused: 'empty' };
  const recipient = await findRecipient(world, mail.mailbox);
  if (recipient === null) return { refused: 'unknownMailbox' };
  const { deskId, mailbox, isForBounces } = recipient;
  // A view rather than a copy, since a mail may be fifty megabytes.
  const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
  const read = {
    id: world.newId(),
    raw,
    envelopeFrom: mail.envelopeFrom,
    envelopeTo: isForBounces ? mail.mailbox.toLowerCase() : null,
    dkim: isToCheck(raw, world.authservId) ? ('unchecked' as const) : null,
  };
  const { id, isNew } = await world.storeMail(world.db, {
    ...read,
    deskId,
    mailbox,
    fingerprint: Buffer.from(fingerprint(raw), 'hex'),
    receivedAt: mail.receivedAt ?? world.clock.now(),
  });
  world.log.info({ mailId: id, deskId, bytes: raw.length }, isNew ? 'A mail was saved.' : 'A saved mail came again.');
  return isNew ? { saved: id, isNew, mail: read } : { saved: id, isNew };
}
