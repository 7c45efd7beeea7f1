import { findRecipient } from '#desk/find-recipient.ts';
import type { World } from '#desk/world.ts';
import type { Instant } from '#domain/instant.ts';
import { isToCheck } from '#mail/dkim.ts';
import { fingerprint } from '#mail/fingerprint.ts';
import { messageBytesMax } from '#mail/limits.ts';
import { storeMail } from '#store/incoming-mails.ts';

/** A mail as a channel brings it: for one mailbox, or for the bounces of one of its letters, from one envelope sender. */
export interface DeliveredMail {
  mailbox: string;
  /** `''` is the empty envelope sender of bounces; null when the channel does not know it. */
  envelopeFrom: string | null;
  raw: Uint8Array;
  /** When the mailbox received it, in desk time; left out, it is now (R19). */
  receivedAt?: Instant;
}

export type Reception =
  | { kept: string; isNew: boolean }
  /** No mailbox of ours, or never a mail. */
  | { refused: 'unknownMailbox' | 'tooLarge' | 'empty' };

/** Keeps a mail durably before anyone says that it was received; reading it comes after (R26). */
export async function receiveMail(world: World, mail: DeliveredMail): Promise<Reception> {
  if (mail.raw.byteLength > messageBytesMax) return { refused: 'tooLarge' };
  if (mail.raw.byteLength === 0) return { refused: 'empty' };
  const recipient = await findRecipient(world, mail.mailbox);
  if (recipient === null) return { refused: 'unknownMailbox' };
  const { deskId, mailbox, isForBounces } = recipient;
  const { id, isNew } = await storeMail(world.db, {
    ...{ id: world.newId(), deskId, mailbox, envelopeFrom: mail.envelopeFrom, raw: mail.raw },
    envelopeTo: isForBounces ? mail.mailbox.toLowerCase() : null,
    dkim: isToCheck(mail.raw, world.authservId) ? 'unchecked' : null,
    ...{ fingerprint: Buffer.from(fingerprint(mail.raw), 'hex'), receivedAt: mail.receivedAt ?? world.clock.now() },
  });
  return { kept: id, isNew };
}
