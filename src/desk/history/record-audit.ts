import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole, type ExportedFile } from '#domain/history/audit.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { type AuditEntry, addAuditEntries, wasReadSince } from '#store/history/audit.ts';

/** Records in the audit trail who did or read what (R25), in the same transaction, so that both roll back together. */
export function recordAudit({ trx }: Pick<Tx, 'trx'>, entry: AuditEntry): Promise<void> {
  return addAuditEntries(trx, [entry]);
}

/** Records an export (R25), before the file is handed out. */
export function recordExport(
  world: Store,
  actor: Actor,
  file: ExportedFile,
  deskId: string | null = null,
): Promise<void> {
  return world.transact((tx) =>
    recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'exported',
      subject: { kind: 'file', id: file },
      deskId,
    }),
  );
}

/** Records the reading of a complaint by anyone but its sender (R25). One entry per hour is enough. */
export async function recordComplaintReading(
  world: Store,
  actor: Actor,
  ticket: { id: string; deskId: string; kind: Kind; requesterId: string },
): Promise<void> {
  if (ticket.kind !== 'complaint' || ticket.requesterId === actor.personId) return;
  await recordReading(world, actor, 'complaintRead', { kind: 'ticket', id: ticket.id }, ticket.deskId);
}

/** Records the reading of another person's data. */
export async function recordPersonReading(world: Store, actor: Actor, personId: string): Promise<void> {
  if (personId !== actor.personId)
    await recordReading(world, actor, 'personRead', { kind: 'person', id: personId }, null);
}

async function recordReading(
  world: Store,
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
