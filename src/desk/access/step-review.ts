import { noteAccess } from '#desk/access/note-access.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { isReviewDue, nextReviewStep, reviewSteps } from '#domain/access/review.ts';
import { theClock } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import { listReviewedRoles, lockReviewRound, noteReviewRound, type ReviewRound } from '#store/access/access-reviews.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { wishReviews } from '#store/notifications/notification-choices.ts';
import { listAdministrators } from '#store/staff/administrators.ts';

/**
 * The next step of an organisation's yearly review: its service managers are asked, reminded once, and then the desk is
 * told. A round in which everything was answered ends without a word.
 */
export async function stepReview(world: World, tx: Tx, organisationId: string): Promise<boolean> {
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
 * False where no mail reaches any of them: nobody is there to wait for. Who chose to do without these mails is not written
 * to, and is waited for as well.
 */
async function tellManagers(world: World, tx: Tx, organisationId: string, count: number): Promise<boolean> {
  const ids = (await listServiceManagers(tx.trx, organisationId)).map(({ personId }) => personId);
  const wishing = await wishReviews(tx.trx, ids);
  const told = await tellPeople(world, tx, wishing, { letter: 'accessReview', access: { organisationId, count } });
  return told > 0 || wishing.length < ids.length;
}

/** Who keeps the directory is told by mail, and finds it on the page of what waits for them. */
async function reachDesk(world: World, tx: Tx, organisationId: string, toldAt: string): Promise<boolean> {
  const { id } = await firstDesk(world, tx);
  const administrators = await listAdministrators(tx.trx, id);
  await noteReviewRound(tx.trx, organisationId, { toldAt, steps: reviewSteps.length, clockAt: null });
  await noteAccess(world, tx, theClock, [{ act: 'accessReviewReachedDesk', organisationId }]);
  await tellPeople(world, tx, administrators, { letter: 'accessReviewLate', access: { organisationId } });
  return true;
}
