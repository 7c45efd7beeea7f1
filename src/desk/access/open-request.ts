import { noteAccess } from '#desk/access/note-access.ts';
import { reachDesk } from '#desk/access/reach-desk.ts';
import { firstDesk, tellPeople } from '#desk/access/tell-people.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { type AccessRequest, changeAccessRequest } from '#store/access/access-requests.ts';
import { listServiceManagers } from '#store/access/service-managers.ts';

/**
 * Opens a request whose address is proved: notifies the organisation's service managers, or passes it to the desk at once if
 * there are none.
 */
export async function openRequest(world: World, tx: Tx, request: AccessRequest, personId: string): Promise<void> {
  const { id, organisationId, role } = request;
  const askedAt = world.clock.now();
  const managers = await listServiceManagers(tx.trx, organisationId);
  const steps = accessSteps(await firstDesk(world, tx), askedAt, managers.length);
  const opened = { state: 'waiting' as const, personId, askedAt, clockAt: steps[0]!.at };
  await changeAccessRequest(tx.trx, id, opened);
  const by = { role: 'requester' as const, personId };
  await noteAccess(world, tx, by, [{ act: 'accessAsked', organisationId, personId, facts: { role } }]);
  const told = await tellPeople(
    world,
    tx,
    managers.map((manager) => manager.personId),
    { letter: 'accessRequest', access: { organisationId, requestId: id, count: 0 } },
  );
  // No service manager can be reached by mail, so there is nobody to wait for.
  if (told === 0) await reachDesk(world, tx, { ...request, ...opened });
}
