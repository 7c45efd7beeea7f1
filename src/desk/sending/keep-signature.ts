import { onDesk } from '#desk/desks/on-desk.ts';
import { type KeyFound, lookUpKey } from '#desk/sending/look-up-key.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  keyRecordName,
  type SignaturePlan,
  type SignatureProblem,
  signatureProblems,
} from '#domain/sending/signature.ts';
import { keepsAt } from '#domain/staff/duties.ts';
import { makeDkimKey, readDkimKey } from '#mail/send/dkim-key.ts';
import { mailboxesOf } from '#store/desks/desk-keeping.ts';
import {
  deleteSendingSignature,
  findSendingSignature,
  putSendingSignature,
  turnSignature,
} from '#store/sending/sending-signatures.ts';

export type SignatureKept =
  | { saved: true }
  | { problems: SignatureProblem[] }
  | { refused: 'changedMeanwhile' | 'unpublished' }
  | { missing: true };

/** What an administrator writes of it; an empty key is one that the desk makes. `version` is what they saw, null is none. */
export interface SignatureOrder extends SignaturePlan {
  key: string;
  version: number | null;
}

/** Keeps a key with which letters can be signed. It signs nothing before it is published and turned on. */
export async function keepSignature(
  world: World,
  actor: Actor,
  deskId: string,
  { key, version, ...plan }: SignatureOrder,
): Promise<SignatureKept> {
  if (!keepsAt(actor, 'desks', deskId)) return { missing: true };
  // Thinking of a key takes longer than anybody should wait for a desk's row.
  const made = key.trim() === '' ? await makeDkimKey() : readDkimKey(key);
  return onDesk<SignatureKept>(world, actor, deskId, async ({ trx }) => {
    const [mailbox = ''] = await mailboxesOf(trx, deskId);
    const problems = [...signatureProblems(plan, mailbox), ...(made === null ? ['key' as const] : [])];
    if (made === null || problems.length > 0) return { problems };
    const before = await findSendingSignature(trx, deskId);
    const row = { deskId, ...plan, ...made, privateKey: world.signer.seal(made.privateKey) };
    if (!(await putSendingSignature(trx, row, version))) return { refused: 'changedMeanwhile' };
    return {
      fields: { signature: { from: before ? inWords(before) : null, to: inWords({ ...plan, active: false }) } },
    };
  });
}

/** Signs every letter from now on, once DNS gives the key: a receiver would take another for a forgery. */
export async function turnSignatureOn(world: World, actor: Actor, deskId: string): Promise<SignatureKept> {
  if (!keepsAt(actor, 'desks', deskId)) return { missing: true };
  const kept = await findSendingSignature(world.db, deskId);
  const found: KeyFound = kept ? await lookUpKey(world, kept) : 'none';
  if (kept && ['none', 'other'].includes(found)) return { refused: 'unpublished' };
  return turn(world, actor, deskId, { active: true, version: kept?.version });
}

/** Signs no more; the key stays. */
export function turnSignatureOff(world: World, actor: Actor, deskId: string): Promise<SignatureKept> {
  return turn(world, actor, deskId, { active: false });
}

function turn(
  world: World,
  actor: Actor,
  deskId: string,
  { active, version }: { active: boolean; version?: number | undefined },
): Promise<SignatureKept> {
  return onDesk<SignatureKept>(world, actor, deskId, async ({ trx }) => {
    const before = await findSendingSignature(trx, deskId);
    if (!before) return { missing: true };
    // Another key than the one that was looked for in DNS.
    if (version !== undefined && before.version !== version) return { refused: 'changedMeanwhile' };
    await turnSignature(trx, deskId, active);
    return { fields: { signature: { from: inWords(before), to: inWords({ ...before, active }) } } };
  });
}

/** Erases the key, and signs no more. */
export function dropSignature(world: World, actor: Actor, deskId: string): Promise<SignatureKept> {
  return onDesk<SignatureKept>(world, actor, deskId, async ({ trx }) => {
    const before = await findSendingSignature(trx, deskId);
    if (!before) return { missing: true };
    await deleteSendingSignature(trx, deskId);
    return { fields: { signature: { from: inWords(before), to: null } } };
  });
}

/** As the trail tells it: under which name the key is published, and whether it signs. */
function inWords({ active, ...plan }: SignaturePlan & { active: boolean }): string {
  return `${keyRecordName(plan)}${active ? '' : ' (–)'}`;
}
