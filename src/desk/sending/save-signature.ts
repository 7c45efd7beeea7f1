import { onDesk } from '#desk/desks/on-desk.ts';
import { type KeyFound, lookUpKey } from '#desk/sending/look-up-key.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, seenOf, versionFields } from '#desk/spine/seen.ts';
import type { Proofs, Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  keyRecordName,
  type SignaturePlan,
  type SignatureProblem,
  signatureProblems,
} from '#domain/sending/signature.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { makeDkimKey, readDkimKey } from '#mail/send/sign-mail.ts';
import { mailboxesOf } from '#store/desks/desk-administration.ts';
import {
  deleteSendingSignature,
  findSendingSignature,
  putSendingSignature,
  turnSignature,
} from '#store/sending/sending-signatures.ts';

type SignatureSaved =
  | { saved: true }
  | Invalid<SignatureProblem>
  | Refused<'unpublished'>
  | ChangedMeanwhile
  | Refused<'missing'>;

/** An administrator's settings for a signing key. */
interface SignatureOrder extends SignaturePlan {
  /** Empty lets the desk create one. */
  key: string;
  /** The version that the form showed; null without a form. */
  seen: string | null;
}

/** Saves a key for signing letters. It signs nothing until it is published and turned on. */
export async function saveSignature(
  world: Spine,
  actor: Actor,
  deskId: string,
  { key, seen, ...plan }: SignatureOrder,
): Promise<SignatureSaved> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  // Creating a key is slow, so it happens before the desk's row is locked.
  const made = key.trim() === '' ? await makeDkimKey() : readDkimKey(key);
  return onDesk<SignatureSaved>(world, actor, deskId, async ({ trx }) => {
    const [mailbox = ''] = await mailboxesOf(trx, deskId);
    const problems = [...signatureProblems(plan, mailbox), ...(made === null ? ['key' as const] : [])];
    if (made === null || problems.length > 0) return { refused: 'invalid', problems };
    const before = await findSendingSignature(trx, deskId);
    const row = { deskId, ...plan, ...made, privateKey: world.signer.seal(made.privateKey) };
    const overtaken = changedMeanwhile(versionFields(before), null, seen);
    if (overtaken) return overtaken;
    await putSendingSignature(trx, row);
    return {
      fields: { signature: { from: before ? inWords(before) : null, to: inWords({ ...plan, active: false }) } },
    };
  });
}

/** Turns signing on, unless DNS has no key or another one: receivers would treat the letters as forged. */
export async function turnSignatureOn(world: Store & Proofs, actor: Actor, deskId: string): Promise<SignatureSaved> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const saved = await findSendingSignature(world.db, deskId);
  const found: KeyFound = saved ? await lookUpKey(world, saved) : 'none';
  if (saved && ['none', 'other'].includes(found)) return { refused: 'unpublished' };
  return turn(world, actor, deskId, { active: true, seen: saved ? seenOf(versionFields(saved)) : null });
}

/** Turns signing off; the key stays. */
export function turnSignatureOff(world: Store, actor: Actor, deskId: string): Promise<SignatureSaved> {
  return turn(world, actor, deskId, { active: false, seen: null });
}

function turn(
  world: Store,
  actor: Actor,
  deskId: string,
  { active, seen }: { active: boolean; seen: string | null },
): Promise<SignatureSaved> {
  return onDesk<SignatureSaved>(world, actor, deskId, async ({ trx }) => {
    const before = await findSendingSignature(trx, deskId);
    if (!before) return { refused: 'missing' };
    // Not the key that was checked in DNS.
    const overtaken = changedMeanwhile(versionFields(before), null, seen);
    if (overtaken) return overtaken;
    await turnSignature(trx, deskId, active);
    return { fields: { signature: { from: inWords(before), to: inWords({ ...before, active }) } } };
  });
}

/** Erases the key and turns signing off. */
export function dropSignature(world: Store, actor: Actor, deskId: string): Promise<SignatureSaved> {
  return onDesk<SignatureSaved>(world, actor, deskId, async ({ trx }) => {
    const before = await findSendingSignature(trx, deskId);
    if (!before) return { refused: 'missing' };
    await deleteSendingSignature(trx, deskId);
    return { fields: { signature: { from: inWords(before), to: null } } };
  });
}

/** The settings for the audit trail: the key's DNS name, and whether it is active. */
function inWords({ active, ...plan }: SignaturePlan & { active: boolean }): string {
  return `${keyRecordName(plan)}${active ? '' : ' (–)'}`;
}
