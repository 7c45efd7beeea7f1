import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { byHighestRole, type ExportedFile } from '#domain/history/audit.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { type AuditEntry, addAuditEntries, wasReadSince } from '#store/history/audit.ts';

/** The author of an entry: an actor in their highest role, or the given role. */
export type Author = Pick<Actor, 'roles' | 'personId' | 'by'> | By;
type Act = Omit<AuditEntry, 'by' | 'at'>;

/** Records in the audit trail what somebody did or read now (R25), in the same transaction, so that both roll back together. */
export function recordAct(world: Store, tx: Pick<Tx, 'trx'>, author: Author, act: Act): Promise<void> {
  return recordActs(world, tx, author, [act]);
}

/** The same for several acts. */
export function recordActs(
  world: Store,
  { trx }: Pick<Tx, 'trx'>,
  author: Author,
  acts: readonly Act[],
): Promise<void> {
  const made = { by: 'role' in author ? author : byHighestRole(author), at: world.clock.now() };
  return addAuditEntries(
    trx,
    acts.map((act) => ({ ...act, ...made })),
  );
}

/** Records an export (R25), before the file is handed out. */
export function recordExport(
  world: Store,
  actor: Actor,
  file: ExportedFile,
  deskId: string | null = null,
): Promise<void> {
  return world.transact((tx) =>
    recordAct(world, tx, actor, { act: 'exported', subject: { kind: 'file', id: file }, deskId }),
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
  const hourAgo = plusSeconds(world.clock.now(), -3600);
  const reading = { personId: actor.personId, act, subjectId: subject.id };
  if (await wasReadSince(world.db, reading, hourAgo)) return;
  await world.transact((tx) => recordAct(world, tx, actor, { act, subject, deskId }));
}
