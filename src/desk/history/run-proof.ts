import { type Proof, proveHistory } from '#desk/history/prove-history.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { realNow, type Spine, type Store } from '#desk/spine/world.ts';
import { type Actor, hasRole } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { type Anchor, addAnchor } from '#store/history/anchors.ts';
import { linkNewEntries } from '#store/history/audit-links.ts';
import { addProofRun, latestProofRun, saveProofRun } from '#store/history/proofs.ts';

/** A verification without progress for this long died with its process. */
const proofStaleSeconds = 60 * 60;

type ProofAsked = Outcome<{ asked: true }, Refused<'running' | 'missing'>>;

/** Enqueues a verification of the whole history for an administrator, unless one is already running. */
export function askForProof(world: Store, actor: Actor): Promise<ProofAsked> {
  return world.transact(async (tx): Promise<ProofAsked> => {
    if (!hasRole(actor, 'administrator')) return { refused: 'missing' };
    const askedAt = realNow();
    const latest = await latestProofRun(tx.trx);
    const runsSince = latest && !latest.finishedAt ? Date.parse(askedAt) - Date.parse(latest.askedAt) : null;
    if (runsSince !== null && runsSince < proofStaleSeconds * 1000) return { refused: 'running' };
    const id = world.newId();
    await addProofRun(tx.trx, { id, askedAt, askedBy: actor.personId });
    tx.jobs.push({ name: 'prove-history', data: { proofId: id } });
    return { asked: true };
  });
}

/** Verifies the whole history now, and saves the result for the administrators' page and for doctor. */
export async function recordProof(world: Spine, askedBy: string | null): Promise<Proof> {
  const id = world.newId();
  await world.transact(({ trx }) => addProofRun(trx, { id, askedAt: realNow(), askedBy }));
  return runProof(world, id);
}

/** Runs a requested verification, and saves its progress and result. */
export async function runProof(world: Spine, id: string): Promise<Proof> {
  const proof = await proveHistory(world.db, world.historyKey(), {
    onProgress: ({ tickets, events }) => world.transact(({ trx }) => saveProofRun(trx, id, { tickets, events })),
  });
  const { broken, ...counts } = proof;
  const end = { ...counts, finishedAt: realNow(), broken: broken[0] ?? null };
  await world.transact(({ trx }) => saveProofRun(trx, id, end));
  return proof;
}

/** Audit entries linked per statement. */
const entriesAtOnce = 1_000;

/** Links new audit entries into their chain, and takes the anchor of the day if it is missing (R25). */
export async function turnHistory(world: Spine): Promise<void> {
  const link = () => world.transact(({ trx }) => linkNewEntries(trx, world.historyKey(), entriesAtOnce));
  while ((await link()) === entriesAtOnce);
  await takeDailyAnchor(world);
}

/** Takes the anchor of the day; null if the day already has one. Days follow the first desk's zone. */
export async function takeDailyAnchor(world: Store): Promise<Anchor | null> {
  const [desk] = await world.allDesks(world.db);
  if (!desk) return null;
  const now = world.clock.now();
  const dayOf = (instant: string) => dateIn(desk.zone, instant);
  return world.transact(({ trx }) => addAnchor(trx, now, (last) => !last || dayOf(last.takenAt) < dayOf(now)));
}
