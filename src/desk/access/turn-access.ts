import { reachDesk } from '#desk/access/reach-desk.ts';
import { beginLoan, endLoan } from '#desk/access/settle-loan.ts';
import { stepReview } from '#desk/access/step-review.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import type { Links, Spine, Tx } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { theClock } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import { type AccessDue, nextAccessDue } from '#store/access/access-due.ts';
import { lockLoan } from '#store/access/access-loans.ts';
import { changeAccessRequest, deleteUnprovedRequests, lockAccessRequest } from '#store/access/access-requests.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';

/** Steps per run; the rest wait for the next run. */
const stepsATurn = 500;

/** Takes every access step that is due. Returns how many were taken. */
export async function turnAccess(world: Spine & Links): Promise<number> {
  // Links of requests expire in real time, not desk time.
  await world.transact((tx) => deleteUnprovedRequests(tx.trx, new Date().toISOString()));
  const stuck: string[] = [];
  let moved = 0;
  while (moved + stuck.length < stepsATurn) {
    const due = await nextAccessDue(world.db, world.clock.now(), stuck);
    if (due === null) break;
    if (await takeAccessStep(world, due)) moved += 1;
    else stuck.push(due.id);
  }
  return moved;
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
