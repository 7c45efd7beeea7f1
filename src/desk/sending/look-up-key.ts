import { keyInRecord, keyRecordName } from '#domain/sending/signature.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import type { SendingSignature } from '#store/sending/sending-signatures.ts';

/** What DNS has for a key: the same, another, none, or no response. */
export type KeyFound = 'same' | 'other' | 'none' | 'silent';

/** Looks the key up in DNS under its selector. */
export async function lookUpKey(
  { resolver }: { resolver: Resolver },
  signature: Pick<SendingSignature, 'domain' | 'selector' | 'publicKey'>,
): Promise<KeyFound> {
  try {
    const records = await resolver.txt(keyRecordName(signature));
    const keys = records.map((parts) => keyInRecord(parts.join(''))).filter((key) => key !== null);
    if (keys.length === 0) return 'none';
    // Receivers may use any of several keys (RFC 6376, 3.6.2.2).
    return keys.every((key) => key === signature.publicKey) ? 'same' : 'other';
  } catch (error) {
    return ['ENOTFOUND', 'ENODATA'].includes((error as { code?: string }).code ?? '') ? 'none' : 'silent';
  }
}
