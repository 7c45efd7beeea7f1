import type { Store } from '#desk/spine/world.ts';
import { openSigner, type SealPurpose, type Signer } from '#mail/read/proof/signature.ts';
import type { Handle } from '#store/database/database.ts';
import {
  listSealedValues,
  replaceSealedValue,
  type SealedPlace,
  type SealedValue,
} from '#store/secrets/sealed-values.ts';

/** The stored secrets, by the value of BELFRY_SECRET that opens them. */
export interface SealedUnder {
  /** The first value, which seals. */
  current: SealedValue[];
  /** A later value, which can be removed only after they are sealed again. */
  former: SealedValue[];
  /** None of the values. */
  none: SealedValue[];
}

/** Sorts all stored secrets by the value of BELFRY_SECRET that opens them. */
export async function readSealedUnder(handle: Handle, secrets: string[]): Promise<SealedUnder> {
  const [current, any] = [openSigner(secrets.slice(0, 1)), openSigner(secrets)];
  const groups = Map.groupBy(await listSealedValues(handle), ({ place, sealed }) => {
    if (current.unseal(sealed, purposeOf(place)) !== null) return 'current';
    return any.unseal(sealed, purposeOf(place)) === null ? 'none' : 'former';
  });
  return { current: groups.get('current') ?? [], former: groups.get('former') ?? [], none: groups.get('none') ?? [] };
}

/** No text that the desk seals for somebody opens as the key of the history. */
function purposeOf(place: SealedPlace): SealPurpose {
  return place === 'history' ? 'history key' : 'setting';
}

function sealedAgain(signer: Signer, { place, sealed }: SealedValue): string {
  const purpose = purposeOf(place);
  return signer.seal(signer.unseal(sealed, purpose)!, purpose);
}

/** Secrets sealed again in one transaction. */
const atOnce = 100;

/**
 * Seals all stored secrets under the first value of BELFRY_SECRET, and returns how they were sealed before. If it is interrupted,
 * the next run does the rest. A secret that somebody saves meanwhile is left alone.
 */
export async function resealAll({ db, transact }: Store, secrets: string[]): Promise<SealedUnder> {
  const found = await readSealedUnder(db, secrets);
  const signer = openSigner(secrets);
  for (let place = 0; place < found.former.length; place += atOnce)
    await transact(async ({ trx }) => {
      for (const value of found.former.slice(place, place + atOnce))
        await replaceSealedValue(trx, value, sealedAgain(signer, value));
    });
  return found;
}
