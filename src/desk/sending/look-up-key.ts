import { keyInRecord, keyRecordName } from '#domain/sending/signature.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import type { SendingSignature } from '#store/sending/sending-signatures.ts';

/** What DNS tells of a key: this one, another, none; or nothing at all, since nobody answers. */
export type KeyFound = 'same' | 'other' | 'none' | 'silent';

/** Asks DNS for the key under the name at which receivers look for it. */
export async function lookUpKey(
  { resolver }: { resolver: Resolver },
  signature: Pick<SendingSignature, 'domain' | 'selector' | 'publicKey'>,
): Promise<KeyFound> {
  try {
    const records = await resolver.txt(keyRecordName(signature));
    const keys = records.map((parts) => keyInRecord(parts.join(''))).filter((key) => key !== null);
    if (keys.length === 0) return 'none';
    // Receivers take any one where there are several (RFC 6376, 3.6.2.2).
    return keys.every((key) => key === signature.publicKey) ? 'same' : 'other';
  } catch (error) {
    return ['ENOTFOUND', 'ENODATA'].includes((error as { code?: string }).code ?? '') ? 'none' : 'silent';
  }
}
