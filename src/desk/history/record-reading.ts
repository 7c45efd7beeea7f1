import { recordAudit } from '#desk/history/record-audit.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { wasReadSince } from '#store/history/audit.ts';

/** Records the reading of a complaint by anyone but its sender (R25). One entry per hour is enough. */
export async function recordComplaintReading(
  world: World,
  actor: Actor,
  ticket: { id: string; deskId: string; kind: Kind; requesterId: string },
): Promise<void> {
  if (ticket.kind !== 'complaint' || ticket.requesterId === actor.personId) return;
  await recordReading(world, actor, 'complaintRead', { kind: 'ticket', id: ticket.id }, ticket.deskId);
}

/** Records the reading of another person's data. */
export async function recordPersonReading(world: World, actor: Actor, personId: string): Promise<void> {
  if (personId !== actor.personId)
    await recordReading(world, actor, 'personRead', { kind: 'person', id: personId }, null);
}

async function recordReading(
  world: World,
  actor: Actor,
  act: 'complaintRead' | 'personRead',
  subject: { kind: 'ticket' | 'person'; id: string },
  deskId: string | null,
): Promise<void> {
  const at = world.clock.now();
  const hourAgo = Temporal.Instant.from(at).subtract({ hours: 1 }).toString();
  const reading = { personId: actor.personId, act, subjectId: subject.id };
  if (await wasReadSince(world.db, reading, hourAgo)) return;
  await world.transact((tx) => recordAudit(tx, { by: byHighestRole(actor), at, act, subject, deskId }));
}
