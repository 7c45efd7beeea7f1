import type { Tx, World } from '#desk/world.ts';
import type { Instant } from '#domain/instant.ts';
import { signMail } from '#mail/sign-mail.ts';
import { activeSignatures } from '#store/sending-signatures.ts';

/** Signs the bytes of a desk's letter, where the desk has it signed; else they stay as they are. */
export type SignLetter = (deskId: string, bytes: Uint8Array, at: Instant) => Promise<Uint8Array>;

/**
 * Reads once with which keys the letters of these desks are signed. A key that cannot be opened throws when it is needed: the
 * letter then waits, rather than go unsigned.
 */
export async function signLetters(
  { signer }: Pick<World, 'signer'>,
  { trx }: Pick<Tx, 'trx'>,
  deskIds: readonly string[],
): Promise<SignLetter> {
  const signatures = new Map((await activeSignatures(trx, [...new Set(deskIds)])).map((each) => [each.deskId, each]));
  return async (deskId, bytes, at) => {
    const signature = signatures.get(deskId);
    if (!signature) return bytes;
    const privateKey = signer.unseal(signature.privateKey);
    if (privateKey === null) throw new Error('The key for signatures was sealed with another BELFRY_SECRET.');
    return signMail(bytes, { ...signature, privateKey }, at);
  };
}
