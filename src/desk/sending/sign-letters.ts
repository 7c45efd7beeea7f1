import type { Tx, World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { SignPieces } from '#mail/send/compose.ts';
import { signMail } from '#mail/send/sign-mail.ts';
import { activeSignatures } from '#store/sending/sending-signatures.ts';

/** How a desk's letters are signed now; undefined if they are unsigned. */
export type SignLetter = (deskId: string, at: Instant) => SignPieces | undefined;

/**
 * Loads the signing keys of these desks once. A key that cannot be opened throws on use, so that the letter waits instead of
 * going unsigned.
 */
export async function signLetters(
  { signer }: Pick<World, 'signer'>,
  { trx }: Pick<Tx, 'trx'>,
  deskIds: readonly string[],
): Promise<SignLetter> {
  const signatures = new Map((await activeSignatures(trx, [...new Set(deskIds)])).map((each) => [each.deskId, each]));
  return (deskId, at) => {
    const signature = signatures.get(deskId);
    if (!signature) return undefined;
    const privateKey = signer.unseal(signature.privateKey);
    if (privateKey === null) throw new Error('The signing key was sealed with another BELFRY_SECRET.');
    return (pieces) => signMail(pieces, { ...signature, privateKey }, at);
  };
}
