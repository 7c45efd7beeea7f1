import type { Tx, World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { SignPieces } from '#mail/send/compose.ts';
import { signMail } from '#mail/send/sign-mail.ts';
import { activeSignatures } from '#store/sending/sending-signatures.ts';

/** How the letters of a desk are signed now; undefined where it has them go unsigned. */
export type SignLetter = (deskId: string, at: Instant) => SignPieces | undefined;

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
  return (deskId, at) => {
    const signature = signatures.get(deskId);
    if (!signature) return undefined;
    const privateKey = signer.unseal(signature.privateKey);
    if (privateKey === null) throw new Error('The key for signatures was sealed with another BELFRY_SECRET.');
    return (pieces) => signMail(pieces, { ...signature, privateKey }, at);
  };
}
