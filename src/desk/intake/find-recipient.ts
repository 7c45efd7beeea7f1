import type { World } from '#desk/spine/world.ts';
import { readBounceAddress } from '#domain/sending/bounce-address.ts';
import { openBounceToken } from '#mail/read/proof/bounce-token.ts';
import { isId } from '#store/database/ids.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';

/** Where a mail to an address belongs. */
export interface Recipient {
  deskId: string;
  mailbox: string;
  /** The address serves for the bounces of one letter. */
  isForBounces: boolean;
}

/**
 * The mailbox to which an envelope recipient leads: itself, or as the return address of a letter of that very desk. Null is no
 * address of ours; one with a wrong signature is as unknown as any.
 */
export async function findRecipient(world: World, address: string): Promise<Recipient | null> {
  const own = await world.deskOfMailbox(world.db, address);
  if (own !== null) return { deskId: own, mailbox: address.toLowerCase(), isForBounces: false };
  const read = readBounceAddress(address);
  const deskId = read && (await world.deskOfMailbox(world.db, read.mailbox));
  if (!read || !deskId) return null;
  const mailId = openBounceToken(read.token)?.mailId;
  const letter = mailId && isId(mailId) ? await findOutgoingMail(world.db, mailId) : undefined;
  if (letter?.deskId !== deskId) return null;
  const isSigned = world.signer.verifyBounce(read.token, { mailId: letter.id, recipient: letter.address });
  return isSigned ? { deskId, mailbox: read.mailbox, isForBounces: true } : null;
}
