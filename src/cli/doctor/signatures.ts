import { lookUpKey } from '#desk/sending/look-up-key.ts';
import { keyRecordName } from '#domain/sending/signature.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import type { Database } from '#store/database/database.ts';
import { activeSignatures } from '#store/sending/sending-signatures.ts';

/** Desks that sign letters with a key missing from DNS, so that receivers treat the signature as broken. */
export async function signatureTroubles(db: Database, resolver: Resolver): Promise<string[]> {
  const signing = await activeSignatures(db);
  const lines = await Promise.all(
    signing.map(async (signature) => {
      const found = await lookUpKey({ resolver }, signature);
      if (found === 'same') return null;
      const what = { other: 'gives another key', none: 'gives no key', silent: 'did not answer' }[found];
      return `Letters of ${signature.prefix} are signed, but DNS ${what} for ${keyRecordName(signature)}. Its page “Mail out” shows the record to publish.`;
    }),
  );
  return lines.filter((line) => line !== null);
}
