import type { Spine } from '#desk/spine/world.ts';
import { readBounceAddress } from '#domain/sending/bounce-address.ts';
import { openBounceToken } from '#mail/read/proof/bounce-token.ts';
import { isId } from '#store/database/ids.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';

/** The desk and mailbox of an address. */
interface Recipient {
  deskId: string;
  mailbox: string;
  /** True if the address is the return address of a single letter. */
  isForBounces: boolean;
}

/**
 * The mailbox of an envelope recipient: its own address, or the return address of a letter of the same desk. Null for an unknown
 * address or a wrong signature.
 */
export async function findRecipient(world: Spine, address: string): Promise<Recipient | null> {
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
