import { reachDesk } from '#desk/access/reach-desk.ts';
import { beginLoan, endLoan } from '#desk/access/settle-loan.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { takeSteps } from '#desk/spine/take-steps.ts';
import type { Links, Spine, Tx } from '#desk/spine/world.ts';
import { isReviewDue, nextReviewStep, reviewSteps } from '#domain/access/review.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { theClock } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import { type AccessDue, nextAccessDue } from '#store/access/access-due.ts';
import { lockLoan } from '#store/access/access-loans.ts';
import { changeAccessRequest, deleteUnprovedRequests, lockAccessRequest } from '#store/access/access-requests.ts';
import { listReviewedRoles, lockReviewRound, noteReviewRound, type ReviewRound } from '#store/access/access-reviews.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';
import { listReviewSubscribers } from '#store/notifications/notification-choices.ts';
import { listAdministrators } from '#store/staff/agents.ts';

/** Takes every access step that is due. Returns how many were taken. */
export async function turnAccess(world: Spine & Links): Promise<number> {
  // Links of requests expire in real time, not desk time.
  await world.transact((tx) => deleteUnprovedRequests(tx.trx, new Date().toISOString()));
  return takeSteps(
    (stuck) => nextAccessDue(world.db, world.clock.now(), stuck),
    (due) => takeAccessStep(world, due),
  );
}

/**
 * Takes one due step: a request's reminder or hand-off to the desk, a loan's begin or end, or the yearly review. Returns false if
 * it is no longer due.
 */
export function takeAccessStep(world: Spine & Links, { kind, id }: AccessDue): Promise<boolean> {
  return world.transact((tx) => {
    if (kind === 'request') return stepRequest(world, tx, id);
    return kind === 'loan' ? stepLoan(world, tx, id) : stepReview(world, tx, id);
  });
}

async function stepRequest(world: Spine & Links, tx: Tx, id: string): Promise<boolean> {
  const request = await lockAccessRequest(tx.trx, id);
  if (!request?.clockAt || request.askedAt === null || isAfter(request.clockAt, world.clock.now())) return false;
  const { organisationId, reminded } = request;
  const managers = await listServiceManagers(tx.trx, organisationId);
  const steps = accessSteps(await firstDesk(world, tx), request.askedAt, managers.length);
  if (steps[reminded]?.step !== 'remind') {
    await reachDesk(world, tx, request);
    return true;
  }
  const count = reminded + 1;
  await changeAccessRequest(tx.trx, id, { reminded: count, clockAt: steps[count]!.at });
  const access = { organisationId, requestId: id, count };
  await tellPeople(
    world,
    tx,
    managers.map(({ personId }) => personId),
    { letter: 'accessRequest', access },
  );
  return true;
}

async function stepLoan(world: Spine, tx: Tx, id: string): Promise<boolean> {
  const loan = await lockLoan(tx.trx, id);
  const now = world.clock.now();
  if (loan?.state === 'planned' && !isAfter(loan.fromAt, now)) {
    await beginLoan(world, tx, theClock, loan);
    return true;
  }
  if (loan?.state !== 'running' || isAfter(loan.untilAt, now)) return false;
  await endLoan(world, tx, theClock, loan);
  const access = { organisationId: loan.organisationId, loanId: id };
  await tellPeople(world, tx, [loan.lenderId, loan.borrowerId], { letter: 'accessReturned', access });
  return true;
}

/**
 * Takes the next step of an organisation's yearly review: ask its service managers, remind them once, then tell the desk. A fully
 * answered round ends without a mail.
 */
async function stepReview(world: Spine, tx: Tx, organisationId: string): Promise<boolean> {
  const now = world.clock.now();
  const before = await lockReviewRound(tx.trx, organisationId);
  if (before?.clockAt && isAfter(before.clockAt, now)) return false;
  const isDue = (await listReviewedRoles(tx.trx, organisationId)).some((role) => isReviewDue(role, now));
  if (!isDue) return endRound(tx, organisationId, before);
  const done = before?.clockAt ? before.steps : 0;
  const reached = reviewSteps[done] !== 'reachDesk' && (await tellManagers(world, tx, organisationId, done));
  if (!reached) return tellDesk(world, tx, organisationId, before?.clockAt ? before.toldAt : now);
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
  const subscribed = await listReviewSubscribers(tx.trx, ids);
  const mailed = await tellPeople(world, tx, subscribed, { letter: 'accessReview', access: { organisationId, count } });
  return mailed > 0 || subscribed.length < ids.length;
}

/** Mails the directory managers, who also see the review on their to-do page. */
async function tellDesk(world: Spine, tx: Tx, organisationId: string, toldAt: string): Promise<boolean> {
  const { id } = await firstDesk(world, tx);
  const administrators = await listAdministrators(tx.trx, id);
  await noteReviewRound(tx.trx, organisationId, { toldAt, steps: reviewSteps.length, clockAt: null });
  await noteChange(world, tx, theClock, { act: 'accessReviewReachedDesk', organisationId });
  await tellPeople(world, tx, administrators, { letter: 'accessReviewLate', access: { organisationId } });
  return true;
}
