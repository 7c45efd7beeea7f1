import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { isReviewDue, nextReviewStep, reviewSteps } from '#domain/access/review.ts';
import { theClock } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import { listReviewedRoles, lockReviewRound, noteReviewRound, type ReviewRound } from '#store/access/access-reviews.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { wishReviews } from '#store/notifications/notification-choices.ts';
import { listAdministrators } from '#store/staff/agents.ts';

/**
 * Takes the next step of an organisation's yearly review: ask its service managers, remind them once, then tell the desk. A fully
 * answered round ends without a mail.
 */
export async function stepReview(world: Spine, tx: Tx, organisationId: string): Promise<boolean> {
  const now = world.clock.now();
  const before = await lockReviewRound(tx.trx, organisationId);
  if (before?.clockAt && isAfter(before.clockAt, now)) return false;
  const isDue = (await listReviewedRoles(tx.trx, organisationId)).some((role) => isReviewDue(role, now));
  if (!isDue) return endRound(tx, organisationId, before);
  const done = before?.clockAt ? before.steps : 0;
  const reached = reviewSteps[done] !== 'reachDesk' && (await tellManagers(world, tx, organisationId, done));
  if (!reached) return reachDesk(world, tx, organisationId, before?.clockAt ? before.toldAt : now);
  const clockAt = nextReviewStep(await firstDesk(world, tx), now);
  const toldAt = before?.clockAt ? before.toldAt : now;
  await noteReviewRound(tx.trx, organisationId, { toldAt, steps: done + 1, clockAt });
  return true;
}

async function endRound({ trx }: Tx, organisationId: string, before: ReviewRound | undefined): Promise<boolean> {
  if (!before?.clockAt) return false;
  await noteReviewRound(trx, organisationId, { ...before, steps: 0, clockAt: null });
  return true;
}

/**
 * Mails the service managers. Returns false if no mail can reach any of them. A manager who turned these mails off gets none, but
 * still counts as reachable.
 */
async function tellManagers(world: Spine, tx: Tx, organisationId: string, count: number): Promise<boolean> {
  const ids = (await listServiceManagers(tx.trx, organisationId)).map(({ personId }) => personId);
  const wishing = await wishReviews(tx.trx, ids);
  const told = await tellPeople(world, tx, wishing, { letter: 'accessReview', access: { organisationId, count } });
  return told > 0 || wishing.length < ids.length;
}

/** Mails the directory managers, who also see the review on their to-do page. */
async function reachDesk(world: Spine, tx: Tx, organisationId: string, toldAt: string): Promise<boolean> {
  const { id } = await firstDesk(world, tx);
  const administrators = await listAdministrators(tx.trx, id);
  await noteReviewRound(tx.trx, organisationId, { toldAt, steps: reviewSteps.length, clockAt: null });
  await noteChange(world, tx, theClock, { act: 'accessReviewReachedDesk', organisationId });
  await tellPeople(world, tx, administrators, { letter: 'accessReviewLate', access: { organisationId } });
  return true;
}
