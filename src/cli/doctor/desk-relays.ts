import type { Environment } from '#cli/environment.ts';
import { openSaved } from '#desk/sending/desk-relays.ts';
import { lookUpKey } from '#desk/sending/look-up-key.ts';
import type { Keys, Outside } from '#desk/spine/world.ts';
import { keyRecordName } from '#domain/sending/signature.ts';
import { sendingWords } from '#locales/admin/messages.ts';
import type { Resolver } from '#mail/read/proof/resolver.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { type RelayRefusal, refusedBy } from '#mail/send/relay-refusal.ts';
import type { Database } from '#store/database/database.ts';
import type { Installation } from '#store/database/installation.ts';
import {
  failingSendings,
  listSendingRelays,
  type SendingRelay,
  saveRelaySecret,
} from '#store/sending/sending-relays.ts';
import { activeSignatures } from '#store/sending/sending-signatures.ts';

/**
 * Desks with unsent letters, since when and why, and desk relays that do not work now. The demonstration's relays
 * are never contacted, because its letters go elsewhere.
 */
export async function deskRelayProblems(
  { secrets, privateNetworks }: Environment,
  db: Database,
  installation: Installation | null,
): Promise<string[]> {
  if (installation !== 'desk') return [];
  const failing = await failingSendings(db);
  const unsent = failing.map(({ prefix, since, failure, said }) => {
    const words = said === null ? '' : ` The relay said: ${said}`;
    return `The letters of ${prefix} have not gone since ${since} (${failure}).${words}`;
  });
  if (secrets === null) return unsent;
  const signer = openSigner(secrets);
  const rest = (await listSendingRelays(db)).filter((own) => !failing.some(({ deskId }) => deskId === own.deskId));
  const asked = await Promise.all(rest.map((own) => askRelay(db, { signer, privateNetworks }, own)));
  return [...unsent, ...asked.filter((line) => line !== null)];
}

async function askRelay(
  db: Database,
  world: Keys & Outside,
  own: SendingRelay & { prefix: string },
): Promise<string | null> {
  const found = await check(db, world, own);
  if ('ready' in found) return null;
  const { host, port } = own.settings;
  return `The relay of ${own.prefix}, ${host}:${port}, ${notTaking(found)}`;
}

/** Why a relay takes no mail: the code of the failure, what the relay said, and what to do. */
export function notTaking({ failure, text }: RelayRefusal): string {
  if (failure === undefined) return `does not take mail: ${text}`;
  return `does not take mail (${failure}): ${text.replace(/\.?$/, '.')} ${sendingWords.en.relay.failures[failure]}`;
}

async function check(db: Database, world: Keys & Outside, own: SendingRelay) {
  try {
    const relay = openSaved(world, own, (sealed) =>
      db.transaction().execute((trx) => saveRelaySecret(trx, own.deskId, sealed)),
    );
    try {
      return await relay.check();
    } finally {
      relay.close();
    }
  } catch (error) {
    return refusedBy(error);
  }
}

/** Desks that sign letters with a key missing from DNS, so that receivers treat the signature as broken. */
export async function signatureProblems(db: Database, resolver: Resolver): Promise<string[]> {
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
